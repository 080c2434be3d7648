package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MailLinkState;
import jp.madoguchi.account.MailLinks;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Gives a new password, hashed before, to whoever holds the link. The second factor is asked as ever when he signs in. */
@ApplicationScoped
public class ResetPassword {

    @Inject
    People people;

    @Inject
    MailLinks links;

    @Inject
    OpenSignIns open;

    @Inject
    KnownBrowsers browsers;

    @Inject
    MeansMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Whether the link still led somewhere. */
    @Transactional
    public boolean reset(String token, String hash, BrowserMark mark, String device, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        Optional<MailLink> link = links.held(MailLinkKind.RESET, token).filter(found -> found.stateAt(now) == MailLinkState.OPEN);
        Optional<Person> person = link.flatMap(MailLink::personId).map(people::held);
        person.ifPresent(owner -> {
            link.get().use(now);
            owner.usePassword(hash, now);
            links.closeOfPassword(owner.getId(), now);
            open.end(owner.getId(), one -> true, SignInEnd.PASSWORD_CHANGED, now, caller);
            browsers.note(mark.stored(), owner.getId(), device, now);
            trail.record(now, caller, "RESET_PASSWORD", owner.signature(), "");
            mails.tell(owner, "パスワードを再設定しました", "メールのリンクから、パスワードが新しくなりました。すべての端末からログアウトしました。", now);
        });
        return person.isPresent();
    }
}
