package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import jp.madoguchi.account.Terms;
import jp.madoguchi.account.TermsAcceptance;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Makes an account for whoever holds an open link: his mailbox is proven by it. The password was hashed before. */
@ApplicationScoped
public class OpenAccount {

    @PersistenceContext
    EntityManager entities;

    @Inject
    MailLinks links;

    @Inject
    People people;

    @Inject
    Terms terms;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The person; none where the link does not lead here any longer or its mailbox has an account by now. */
    @Transactional
    public Optional<Long> open(String token, NewAccount account, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        return links.held(MailLinkKind.REGISTER, token)
            .filter(link -> link.stateAt(now) == MailLinkState.OPEN && people.withMail(link.mail()).isEmpty())
            .map(link -> made(link, account, now, caller));
    }

    private long made(MailLink link, NewAccount account, Instant now, Caller caller) {
        link.use(now);
        Person person = new Person(account.name(), Optional.of(link.mail()), now, caller.signature());
        person.usePassword(account.passwordHash(), now);
        entities.persist(person);
        entities.flush();
        entities.persist(new TermsAcceptance(person.getId(), terms.current(Terms.PORTAL).orElseThrow(), now));
        trail.record(now, caller, "OPEN_ACCOUNT", person.signature(), "link:" + link.getId());
        return person.getId();
    }
}
