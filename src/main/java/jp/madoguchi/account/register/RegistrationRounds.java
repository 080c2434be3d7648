package jp.madoguchi.account.register;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Round;

/** Looks every quarter of a minute whether a list has brought what somebody waits for. Nodes may look at once: each row is decided once. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class RegistrationRounds {

    private static final int AT_ONCE = 1000;

    @Inject
    private Registrations registrations;
    @Inject
    private Facilities facilities;
    @Inject
    private ReleaseFound release;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void round() {
        Round.go("the registrations", this::work);
    }

    private void work() {
        List<Registration> some = registrations.listedBehind(0, AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().filter(this::isFound)
                .forEach(registration -> Round.go("a registration", () -> release.release(registration.getNumber(), Caller.HOUSE)));
            some = registrations.listedBehind(some.get(some.size() - 1).getId(), AT_ONCE);
        }
    }

    private boolean isFound(Registration registration) {
        return registration.identifier().flatMap(number -> facilities.find(number, AsOf.today(clock)))
            .filter(facility -> ReleaseFound.isMeant(registration, facility)).isPresent();
    }
}
