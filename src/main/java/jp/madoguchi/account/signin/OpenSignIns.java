package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;

/** Where somebody is signed in, and how a verb ends that in its own transaction. */
@ApplicationScoped
class OpenSignIns {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    List<SignIn> of(long person) {
        return entities.createQuery("select s from SignIn s where s.personId = :person and s.endedAt is null order by s.seenAt desc, s.id", SignIn.class)
            .setParameter("person", person).getResultList();
    }

    void end(long person, Predicate<SignIn> which, SignInEnd why, Instant now, Caller caller) {
        of(person).stream().filter(which).forEach(signIn -> {
            signIn.end(why, now);
            trail.record(now, caller, "END_SIGN_IN", "sign-in:" + signIn.getId(), why.name());
        });
        signIns.forgetAll();
    }
}
