package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.Totp;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.HouseClock;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.keys.Vault;

/** Takes an 認証アプリ into use once it has shown a right code; it takes the place of the one before. */
@ApplicationScoped
public class ConfirmApp {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Means means;

    @Inject
    AppOffer offers;

    @Inject
    NewMeans news;

    @Inject
    MeansMails mails;

    @Inject
    Vault vault;

    @Inject
    HouseClock house;

    @Inject
    Clock clock;

    @Transactional
    public MeansAdded confirm(long signIn, String offer, String code, Caller caller) {
        caller.require(Permission.CHANGE_SIGN_IN);
        Instant now = clock.instant();
        Person person = people.held(caller.person());
        Optional<String> secret = offers.open(offer, person.getId());
        if (secret.isEmpty()) {
            return MeansAdded.not(MeansObjection.TOO_LATE);
        }
        List<AuthenticatorApp> before = means.apps(person.getId());
        if (before.stream().anyMatch(app -> vault.open(AuthenticatorApp.PURPOSE, app.sealedSecret()).equals(secret.get()))) {
            return new MeansAdded(Optional.empty(), List.of());
        }
        OptionalLong step = Totp.of(secret.get()).matchedStep(code, house.ofTheWorld());
        if (step.isEmpty()) {
            return MeansAdded.not(MeansObjection.WRONG_CODE);
        }
        before.forEach(app -> app.remove(now));
        entities.persist(new AuthenticatorApp(person.getId(), vault.seal(AuthenticatorApp.PURPOSE, secret.get()), step.getAsLong(), now));
        mails.tell(person, "認証アプリを登録しました", "ログインに使う認証アプリが登録されました。" + (before.isEmpty() ? "" : "前の認証アプリのコードは、もう使えません。"), now);
        return news.added(signIn, "CONFIRM_APP", person.signature(), now, caller);
    }
}
