package jp.madoguchi.account.register;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Round;

/** Looks each minute whether a list has brought what somebody waits for. Nodes may look at once: each row is decided once. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class RegistrationRounds {

    private static final int MOST = 1000;

    @Inject
    private Registrations registrations;
    @Inject
    private Facilities facilities;
    @Inject
    private ReleaseFound release;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void round() {
        Round.go("the registrations", this::work);
    }

    private void work() {
        registrations.open(MOST).stream().filter(this::isFound)
            .forEach(registration -> Round.go("a registration", () -> release.release(registration.getNumber(), Caller.HOUSE)));
    }

    private boolean isFound(Registration registration) {
        return registration.identifier().flatMap(number -> facilities.find(number, AsOf.today(clock)))
            .filter(facility -> facility.entry().status() != FacilityStatus.CLOSED).isPresent();
    }
}
