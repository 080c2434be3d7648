package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.text.SearchKey;

/** Releases a 仮登録 whose number the register knows by now. */
@ApplicationScoped
public class ReleaseFound {

    @Inject
    Registrations registrations;

    @Inject
    Facilities facilities;

    @Inject
    Release releases;

    @Inject
    Clock clock;

    /** The number alone may be a slip of the pen: another name is for a reviewer to look at. */
    static boolean isMeant(Registration registration, Registered facility) {
        String told = SearchKey.of(registration.body().name());
        String listed = SearchKey.of(facility.entry().name());
        return facility.entry().status() != FacilityStatus.CLOSED && (told.contains(listed) || listed.contains(told)) && !told.isEmpty();
    }

    @Transactional
    public void release(String number, Caller caller) {
        caller.require(RegistrationMove.FIND.permission());
        registrations.held(number).filter(Registration::isOpen).ifPresent(registration -> registration.identifier()
            .flatMap(identifier -> facilities.find(identifier, AsOf.today(clock)))
            .filter(facility -> isMeant(registration, facility))
            .ifPresent(facility -> releases.release(registration, facility, RegistrationMove.FIND, "台帳に載りました。", clock.instant(), caller)));
    }
}
