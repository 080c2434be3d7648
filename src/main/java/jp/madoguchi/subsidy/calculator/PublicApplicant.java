package jp.madoguchi.subsidy.calculator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.subsidy.assess.Applicant;

/** A facility as anybody may know it by its code: what the lists print, never what it declared or was granted (docs/adr/0009). */
@ApplicationScoped
public class PublicApplicant {

    @Inject
    Facilities facilities;

    Optional<Registered> find(FacilityCode code, Instant at) {
        return facilities.find(Identifier.of(code), AsOf.on(JapanTime.dateOf(at)));
    }

    /** Nobody has said anything of it beyond what the lists print, nor what it was granted before. */
    static Applicant of(Registered facility) {
        return new Applicant(new FacilityFacts(facility.entry().type(), facility.entry().status(), ClaimKind.UNKNOWN, Set.of(), List.of(), Set.of()),
            Optional.empty(), List.of(), Set.of());
    }
}
