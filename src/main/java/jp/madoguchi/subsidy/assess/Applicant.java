package jp.madoguchi.subsidy.assess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.facility.ChainStanding;
import jp.madoguchi.facility.FacilityFacts;

/**
 * Who asks, as known on that day.
 *
 * @param grants of the facility and of those it succeeded
 * @param excepted offers for which a reviewer wrote an exception from D-07 and D-19
 */
public record Applicant(FacilityFacts facts, Optional<ChainStanding> chain, List<Grant> grants, Set<String> excepted) {

    public Applicant {
        grants = List.copyOf(grants);
        excepted = Set.copyOf(excepted);
    }
}
