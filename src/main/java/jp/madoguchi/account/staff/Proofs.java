package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.account.signin.AuthenticatorApp;
import jp.madoguchi.account.signin.Passkey;
import jp.madoguchi.account.signin.RecoveryCode;

/** With what people prove themselves, besides a password. */
@ApplicationScoped
class Proofs {

    @PersistenceContext
    EntityManager entities;

    void removeAll(long person, Instant now) {
        found(AuthenticatorApp.class, "removedAt", person).forEach(app -> app.remove(now));
        found(Passkey.class, "removedAt", person).forEach(passkey -> passkey.remove(now));
        found(RecoveryCode.class, "replacedAt", person).forEach(code -> code.replace(now));
    }

    /** Who of them has an 認証アプリ or a パスキー. */
    Set<Long> withSecondFactor(Collection<Long> people) {
        Set<Long> with = new HashSet<>(ownersOf("AuthenticatorApp", people));
        with.addAll(ownersOf("Passkey", people));
        return with;
    }

    private List<Long> ownersOf(String kind, Collection<Long> people) {
        return entities.createQuery("select x.personId from " + kind + " x where x.personId in :people and x.removedAt is null", Long.class)
            .setParameter("people", people).getResultList();
    }

    private <P> List<P> found(Class<P> kind, String ended, long person) {
        return entities.createQuery("select x from " + kind.getSimpleName() + " x where x.personId = :person and x." + ended + " is null", kind)
            .setParameter("person", person).getResultList();
    }
}
