package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** By what somebody can prove that it is he, besides his password. */
@ApplicationScoped
public class Means {

    private static final String APPS = "select a from AuthenticatorApp a where a.personId = :person and a.removedAt is null order by a.id";
    private static final String PASSKEYS = "select k from Passkey k where k.personId = :person and k.removedAt is null order by k.id";

    @PersistenceContext
    EntityManager entities;

    public List<AuthenticatorApp> apps(long person) {
        return entities.createQuery(APPS, AuthenticatorApp.class).setParameter("person", person).getResultList();
    }

    public List<Passkey> passkeys(long person) {
        return entities.createQuery(PASSKEYS, Passkey.class).setParameter("person", person).getResultList();
    }

    /** One of his own: another's is not found. */
    public Optional<Passkey> passkey(long id, long person) {
        return passkeys(person).stream().filter(passkey -> passkey.getId() == id).findFirst();
    }

    int count(long person) {
        return apps(person).size() + passkeys(person).size();
    }
}
