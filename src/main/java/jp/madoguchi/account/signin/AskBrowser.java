package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MailLinks;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.text.MailAddress;

/** Sends a link with which a browser may try passwords although strangers have tried too many. */
@ApplicationScoped
public class AskBrowser {

    private static final Duration ENOUGH = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    MailLinks links;

    @Inject
    LinkMails mails;

    @Inject
    Clock clock;

    /** Where one was sent a moment ago it still leads on, so strangers who ask cannot take it from its owner. */
    @Transactional
    public void ask(MailAddress mail, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        if (links.madeSince(MailLinkKind.BROWSER, mail, now.minus(ENOUGH)).isEmpty()) {
            Optional<Person> person = people.withMail(mail);
            SecretToken token = SecretToken.fresh();
            entities.persist(new MailLink(token, MailLinkKind.BROWSER, mail, person.map(Person::getId), now));
            mails.browser(mail, person, token, now);
        }
    }
}
