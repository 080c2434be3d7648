package jp.madoguchi.account.staff;

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
import jp.madoguchi.account.signin.SignInEnd;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.account.signin.Standings;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** By the link in his mail, a member of the staff sets his password; the link is used by that, and he is signed out elsewhere. */
@ApplicationScoped
public class ChooseStaffPassword {

    @Inject
    MailLinks links;

    @Inject
    People people;

    @Inject
    StaffRoles roles;

    @Inject
    Standings standings;

    @Inject
    StaffNews news;

    @Inject
    OpenSignIns open;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Who he is and whether he has a second factor, which is asked for at the door; nobody where the link leads nowhere any more. */
    @Transactional
    public Optional<Chosen> choose(String token, String hash, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        Optional<MailLink> link = links.held(MailLinkKind.STAFF, token).filter(found -> found.stateAt(now) == MailLinkState.OPEN);
        Optional<Person> person = link.flatMap(MailLink::personId).map(people::get).filter(found -> roles.isStaff(found.getId(), now));
        person.ifPresent(found -> {
            link.get().use(now);
            found.usePassword(hash, now);
            open.end(found.getId(), SignInEnd.PASSWORD_CHANGED, now);
            trail.record(now, caller, "CHOOSE_STAFF_PASSWORD", found.signature(), "");
            news.tell(found, "【職員】パスワードが決まりました", "メールのアドレスから、パスワードが決められました。ほかの端末からは、すべてログアウトしました。", now);
            signIns.forgetAll();
        });
        return person.map(found -> new Chosen(found.getId(), standings.hasSecondFactor(found.getId())));
    }

    record Chosen(long person, boolean secondFactor) {
    }
}
