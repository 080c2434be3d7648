package jp.madoguchi.facility;

import java.util.List;
import java.util.Set;
import jp.madoguchi.facility.scheme.Scheme;

/** What holds for a facility on one day, as far as it is known. The rules read nothing else. */
public record FacilityFacts(FacilityType type, FacilityStatus status, ClaimKind claim, Set<FacilityRole> roles,
                            List<ReportedMeasure> measures, Set<Scheme> inUse) {

    public FacilityFacts {
        roles = Set.copyOf(roles);
        measures = List.copyOf(measures);
        inUse = Set.copyOf(inUse);
    }

    /** What the lists of 厚生局 tell, and nothing more. */
    public static FacilityFacts listed(FacilityType type, FacilityStatus status) {
        return new FacilityFacts(type, status, ClaimKind.UNKNOWN, Set.of(), List.of(), Set.of());
    }
}
