package jp.madoguchi.home.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.Identifier;

/** Finds a facility in the register. What it declared of itself (請求の方法, 経過措置) is nobody else's business and stays there. */
@ApplicationScoped
public class GuideByCode {

    @Inject
    Facilities facilities;

    Optional<PublicEntry> on(LocalDate day, FacilityCode code) {
        return facilities.find(Identifier.of(code), AsOf.on(day)).map(found -> new PublicEntry(found.entry()));
    }
}
