package jp.madoguchi.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Sends a mail again that was given up or refused: under the same Message-ID, and with all its tries anew. */
@ApplicationScoped
public class RerunMail {

    /** In one statement: of two who press at once, one finds it no longer failed. */
    private static final String AGAIN = "update outbox set state = 'WAITING', send_after = ?1, attempts = 0, claimed_until = null, finished_at = null "
        + "where id = ?2 and state = 'FAILED' and channel = 'MAIL'";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Whether it is sent again; not where it is no longer failed. */
    @Transactional
    public boolean rerun(long id, Caller caller) {
        caller.require(Permission.RUN_JOBS);
        Instant now = clock.instant();
        boolean again = entities.createNativeQuery(AGAIN).setParameter(1, Jdbc.stamp(now)).setParameter(2, id).executeUpdate() == 1;
        if (again) {
            trail.record(now, caller, "RERUN_MAIL", "outbox:" + id, "");
        }
        return again;
    }
}
