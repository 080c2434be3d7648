package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;

/** What follows from a second factor just shown to work: this sign-in is strong, and there are 予備コード. */
@ApplicationScoped
class NewMeans {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RecoveryCodes codes;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    MeansAdded added(long signIn, String deed, String subject, Instant now, Caller caller) {
        entities.find(SignIn.class, signIn).prove(true, now);
        trail.record(now, caller, deed, subject, "sign-in:" + signIn);
        signIns.forgetAll();
        List<String> shown = codes.left(caller.person()) == 0 ? codes.makeAnew(caller.person(), now) : List.of();
        return new MeansAdded(Optional.empty(), shown);
    }
}
