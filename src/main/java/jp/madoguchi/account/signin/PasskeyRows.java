package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.account.proof.KeptPasskey;
import jp.madoguchi.account.proof.PasskeyShelf;
import jp.madoguchi.account.proof.SecretToken;

/** The passkeys in use, as their rows. */
@ApplicationScoped
public class PasskeyRows implements PasskeyShelf {

    private static final String BY_KEY = "select k from Passkey k where k.credentialKey = :key and k.removedAt is null";

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Means means;

    @Override
    public Optional<KeptPasskey> find(String credentialId) {
        return row(credentialId).map(key -> new KeptPasskey(key.credentialId(), people.get(key.personId()).userHandle(), key.publicKey(), key.signCount()));
    }

    Optional<Passkey> row(String credentialId) {
        return entities.createQuery(BY_KEY, Passkey.class).setParameter("key", key(credentialId)).getResultStream().findFirst();
    }

    @Override
    public List<String> idsOf(String userHandle) {
        return people.withHandle(userHandle).stream().flatMap(person -> means.passkeys(person.getId()).stream()).map(Passkey::credentialId).toList();
    }

    /** Ids may be longer than an index likes. */
    static String key(String credentialId) {
        return new SecretToken(credentialId).stored();
    }
}
