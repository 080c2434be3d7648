package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.account.MailLinks;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Gives the caller a new password, hashed before; wherever else he is signed in, he no longer is. */
@ApplicationScoped
public class ChangePassword {

    @Inject
    People people;

    @Inject
    OpenSignIns open;

    @Inject
    MailLinks links;

    @Inject
    MeansMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void change(long signIn, String hash, Caller caller) {
        caller.require(Permission.CHANGE_SIGN_IN);
        Instant now = clock.instant();
        Person person = people.held(caller.person());
        person.usePassword(hash, now);
        links.closeOfPassword(person.getId(), now);
        open.end(person.getId(), one -> one.getId() != signIn, SignInEnd.PASSWORD_CHANGED, now, caller);
        trail.record(now, caller, "CHANGE_PASSWORD", person.signature(), "");
        mails.tell(person, "パスワードを変えました", "パスワードが変わりました。ほかの端末からは、すべてログアウトしました。", now);
    }
}
