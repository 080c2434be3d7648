package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.NewPasskey;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** Takes a passkey that the caller's browser has made into use. */
@ApplicationScoped
public class AddPasskey {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    PasskeyCounter counter;

    @Inject
    NewMeans news;

    @Inject
    MeansMails mails;

    @Inject
    Clock clock;

    @Transactional
    public MeansAdded add(long signIn, String offer, String answer, String name, Caller caller) {
        caller.require(Permission.CHANGE_SIGN_IN);
        Instant now = clock.instant();
        Person person = people.held(caller.person());
        Optional<String> options = counter.redeemToMake(person, offer);
        if (options.isEmpty()) {
            return MeansAdded.not(MeansObjection.PASSKEY_TOO_LATE);
        }
        Optional<NewPasskey> made = counter.made(options.get(), answer).filter(key -> key.userHandle().equals(person.userHandle()));
        if (made.isEmpty()) {
            return MeansAdded.not(MeansObjection.PASSKEY_REFUSED);
        }
        return isTaken(made.get()) ? MeansAdded.not(MeansObjection.PASSKEY_TAKEN) : keep(signIn, person, made.get(), name, now, caller);
    }

    private MeansAdded keep(long signIn, Person person, NewPasskey made, String name, Instant now, Caller caller) {
        entities.persist(new Passkey(person.getId(), made.credentialId(), PasskeyRows.key(made.credentialId()), made.publicKeyCose(),
            made.signCount(), String.join(" ", made.transports()), name, now));
        mails.tell(person, "パスキーを追加しました", "パスキー「" + name + "」が追加されました。このパスキーだけでログインできます。", now);
        return news.added(signIn, "ADD_PASSKEY", person.signature(), now, caller);
    }

    /** Removed ones too: an id that was used once is never another key's. */
    private boolean isTaken(NewPasskey made) {
        return !entities.createQuery("select k.id from Passkey k where k.credentialKey = :key", Long.class)
            .setParameter("key", PasskeyRows.key(made.credentialId())).getResultList().isEmpty();
    }
}
