package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MailLinkState;
import jp.madoguchi.account.MailLinks;
import jp.madoguchi.account.People;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** A link that came too late is no dead end: whoever holds it has a new one sent to the same mailbox. */
@ApplicationScoped
public class RenewStaffLink {

    @Inject
    MailLinks links;

    @Inject
    People people;

    @Inject
    StaffRoles roles;

    @Inject
    StaffLinks mails;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void renew(String token, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        links.held(MailLinkKind.STAFF, token).filter(link -> link.stateAt(now) == MailLinkState.ENDED).flatMap(MailLink::personId)
            .map(people::get).filter(person -> roles.isStaff(person.getId(), now)).ifPresent(person -> {
                mails.send(person, "前にお送りしたアドレスの期限が過ぎたため、新しいアドレスをお送りします。\n", now);
                trail.record(now, caller, "RENEW_STAFF_LINK", person.signature(), "");
            });
    }
}
