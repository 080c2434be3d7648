package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Takes the caller's 認証アプリ out of use. */
@ApplicationScoped
public class RemoveApp {

    @Inject
    People people;

    @Inject
    Means means;

    @Inject
    LastMeans last;

    @Inject
    MeansMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    SignIns signIns;

    @Inject
    Clock clock;

    @Transactional
    public Optional<MeansObjection> remove(Standing standing, Caller caller) {
        caller.require(Permission.CHANGE_SIGN_IN);
        Instant now = clock.instant();
        Person person = people.held(caller.person());
        List<AuthenticatorApp> apps = means.apps(person.getId());
        Optional<MeansObjection> objection = apps.isEmpty() ? Optional.of(MeansObjection.GONE) : last.against(standing);
        if (objection.isEmpty()) {
            apps.forEach(app -> app.remove(now));
            trail.record(now, caller, "REMOVE_APP", person.signature(), "");
            mails.tell(person, "認証アプリを外しました", "ログインに使う認証アプリが外されました。そのアプリのコードは、もう使えません。", now);
            signIns.forgetAll();
        }
        return objection;
    }
}
