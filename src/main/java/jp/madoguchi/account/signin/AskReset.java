package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MailLinks;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.text.MailAddress;

/** Sends a link to a new password. An address nobody has gets a mail too: whoever asks learns nothing, whoever owns it does. */
@ApplicationScoped
public class AskReset {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    MailLinks links;

    @Inject
    LinkMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Silent where too many were sent: the last of them still leads on. */
    @Transactional
    public void ask(MailAddress mail, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        List<MailLink> sent = links.madeSince(MailLinkKind.RESET, mail, now.minus(WINDOW));
        if (sent.size() >= MOST) {
            return;
        }
        sent.forEach(link -> link.close(now));
        Optional<Person> person = people.withMail(mail);
        SecretToken token = SecretToken.fresh();
        entities.persist(new MailLink(token, MailLinkKind.RESET, mail, person.map(Person::getId), now));
        mails.reset(mail, person, token, now);
        trail.record(now, caller, "ASK_RESET", person.map(Person::signature).orElse("nobody"), "");
    }
}
