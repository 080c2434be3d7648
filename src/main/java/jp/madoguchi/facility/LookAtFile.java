package jp.madoguchi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.platform.audit.AuditOfSubject;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** Notes that a member of the staff has looked at a facility's file, so that the facility can see it. */
@ApplicationScoped
public class LookAtFile {

    /** Who turns the pages of a file looks at it once. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

    @Inject
    AuditOfSubject before;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void look(long facility, Caller caller) {
        caller.require(Permission.READ_REGISTER);
        Instant now = clock.instant();
        if (!before.wasDoneBetween(now.minus(ONE_LOOK), now, caller.signature(), Look.DEED, Look.subject(facility))) {
            trail.record(now, caller, Look.DEED, Look.subject(facility), Look.detail(caller));
        }
    }
}
