package jp.madoguchi.subsidy.calculator;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.ChainStanding;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.subsidy.assess.Applicant;
import jp.madoguchi.subsidy.programme.FacilityClass;

/** A facility as anybody may know it by its code: what the lists print, never what it declared or was granted (docs/adr/0009). */
@ApplicationScoped
public class PublicApplicant {

    @Inject
    Facilities facilities;

    Optional<Registered> find(FacilityCode code, Instant at) {
        return facilities.find(Identifier.of(code), AsOf.on(JapanTime.dateOf(at)));
    }

    /** No list says whether a pharmacy's group is a large one: it is taken for what the row is for. */
    static Applicant of(Registered facility, FacilityClass row) {
        FacilityType type = facility.entry().type();
        FacilityFacts facts = new FacilityFacts(type, facility.entry().status(), ClaimKind.UNKNOWN, Set.of(), List.of(), Set.of());
        boolean chain = type == FacilityType.PHARMACY && row == FacilityClass.CHAIN_PHARMACY;
        return new Applicant(facts, chain ? Optional.of(TAKEN_FOR_LARGE) : Optional.empty(), List.of(), Set.of());
    }

    private static final ChainStanding TAKEN_FOR_LARGE = new ChainStanding("", YearMonth.of(2020, 4), Integer.MAX_VALUE, "", true);
}
