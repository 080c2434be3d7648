package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Signs the caller out: here, in one of his browsers, or in all others. */
@ApplicationScoped
public class EndSignIns {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void endThis(long signIn, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        end(caller, one -> one.getId() == signIn, SignInEnd.SIGNED_OUT);
    }

    @Transactional
    public void endOthers(long signIn, SignInEnd why, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        end(caller, one -> one.getId() != signIn, why);
    }

    private void end(Caller caller, Predicate<SignIn> which, SignInEnd why) {
        Instant now = clock.instant();
        entities.createQuery("select s from SignIn s where s.personId = :person and s.endedAt is null", SignIn.class)
            .setParameter("person", caller.person()).getResultStream().filter(which).forEach(signIn -> {
                signIn.end(why, now);
                trail.record(now, caller, "END_SIGN_IN", "sign-in:" + signIn.getId(), why.name());
            });
        signIns.forgetAll();
    }
}
