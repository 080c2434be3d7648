package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Stops a 郵便による再設定: whom it concerns, or a 管理者 of the facility its letter goes to. */
@ApplicationScoped
public class StopRecovery {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Recoveries recoveries;

    @Inject
    MeansMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Whether there was one: what he may not stop is not found. */
    @Transactional
    public boolean stop(long id, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        Instant now = clock.instant();
        Optional<Recovery> recovery = recoveries.runningFor(caller, now).stream().filter(one -> one.getId() == id).findFirst();
        recovery.ifPresent(running -> {
            entities.lock(running, LockModeType.PESSIMISTIC_WRITE);
            running.stop(now, caller.person());
            trail.record(now, caller, "STOP_RECOVERY", "recovery:" + id, "p" + running.personId());
            mails.tell(people.get(running.personId()), "郵便による再設定を止めました", "郵便による再設定の申し込みが、ご本人か管理者によって止められました。手紙のコードは使えません。", now);
        });
        return recovery.isPresent();
    }
}
