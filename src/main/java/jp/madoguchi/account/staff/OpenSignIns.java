package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.account.signin.SignIn;
import jp.madoguchi.account.signin.SignInEnd;

/** Where somebody is signed in now. */
@ApplicationScoped
class OpenSignIns {

    @PersistenceContext
    EntityManager entities;

    int end(long person, SignInEnd why, Instant now) {
        List<SignIn> open = entities.createQuery("select s from SignIn s where s.personId = :person and s.endedAt is null", SignIn.class)
            .setParameter("person", person).getResultList();
        open.forEach(signIn -> signIn.end(why, now));
        return open.size();
    }
}
