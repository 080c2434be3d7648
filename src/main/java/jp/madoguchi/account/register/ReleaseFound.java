package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.platform.Caller;

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

    @Transactional
    public void release(String number, Caller caller) {
        caller.require(RegistrationMove.FIND.permission());
        registrations.held(number).filter(Registration::isOpen).ifPresent(registration -> registration.identifier()
            .flatMap(identifier -> facilities.find(identifier, AsOf.today(clock)))
            .filter(facility -> facility.entry().status() != FacilityStatus.CLOSED)
            .ifPresent(facility -> releases.release(registration, facility, RegistrationMove.FIND, "台帳に載りました。", clock.instant(), caller)));
    }
}
