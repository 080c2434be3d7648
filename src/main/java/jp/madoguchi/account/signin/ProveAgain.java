package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Notes that somebody who is signed in has just proven again that it is he. */
@ApplicationScoped
public class ProveAgain {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void prove(long signIn, boolean strongly, String how, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        entities.find(SignIn.class, signIn).prove(strongly, clock.instant());
        trail.record(clock.instant(), caller, "PROVE_AGAIN", "sign-in:" + signIn, how);
        signIns.forgetAll();
    }
}
