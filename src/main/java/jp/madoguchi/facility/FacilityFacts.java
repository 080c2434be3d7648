package jp.madoguchi.facility;

import java.util.List;
import java.util.Set;
import jp.madoguchi.facility.scheme.Scheme;

/**
 * What holds for a facility on one day, as far as it is known. The rules read nothing else.
 *
 * @param denied what was said not to be so; whatever stands neither there nor among the roles and the schemes in use is not known
 */
public record FacilityFacts(FacilityType type, FacilityStatus status, ClaimKind claim, Set<FacilityRole> roles,
                            List<ReportedMeasure> measures, Set<Scheme> inUse, Set<FactKind> denied) {

    public FacilityFacts {
        roles = Set.copyOf(roles);
        measures = List.copyOf(measures);
        inUse = Set.copyOf(inUse);
        denied = Set.copyOf(denied);
    }

    /** Where nobody said no to anything. */
    public FacilityFacts(FacilityType type, FacilityStatus status, ClaimKind claim, Set<FacilityRole> roles,
                         List<ReportedMeasure> measures, Set<Scheme> inUse) {
        this(type, status, claim, roles, measures, inUse, Set.of());
    }
}
