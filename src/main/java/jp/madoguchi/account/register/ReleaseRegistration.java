package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.RecordSheet;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.facility.RevisionKind;
import jp.madoguchi.facility.Sheet;
import jp.madoguchi.platform.Caller;

/** A reviewer has seen what proves it: where the register lacks the body he enters it, and the person is tied to it. */
@ApplicationScoped
public class ReleaseRegistration {

    @Inject
    Registrations registrations;

    @Inject
    Facilities facilities;

    @Inject
    RecordSheet register;

    @Inject
    Release releases;

    @Inject
    Clock clock;

    /** @param identifier under which number it stands, or will stand, in the register */
    @Transactional
    public Optional<RegistrationObjection> release(String number, Identifier identifier, String evidence, Caller caller) {
        caller.require(RegistrationMove.RELEASE.permission());
        Optional<Registration> held = registrations.held(number);
        if (held.isEmpty() || !held.get().isOpen()) {
            return Optional.of(held.isEmpty() ? RegistrationObjection.NOT_FOUND : RegistrationObjection.DECIDED);
        }
        Registered facility = facilities.find(identifier, AsOf.today(clock)).orElseGet(() -> entered(held.get(), identifier, caller));
        if (facility.entry().status() == FacilityStatus.CLOSED) {
            return Optional.of(RegistrationObjection.CLOSED);
        }
        releases.release(held.get(), facility, RegistrationMove.RELEASE, evidence, clock.instant(), caller);
        return Optional.empty();
    }

    private Registered entered(Registration registration, Identifier identifier, Caller caller) {
        Sheet.Line line = new Sheet.Line(identifier, LocalDate.now(clock), Optional.of(registration.body().entry()), List.of(), List.of());
        register.record(Sheet.of(RevisionKind.CONFIRMATION, "仮登録 " + registration.getNumber(), line), caller);
        return facilities.find(identifier, AsOf.today(clock)).orElseThrow();
    }
}
