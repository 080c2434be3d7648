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
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.outbox.Outbox;

/** Lets somebody in who has proven who he is, always under a new token; the one this browser had before ends. */
@ApplicationScoped
public class BeginSignIn {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    KnownBrowsers browsers;

    @Inject
    SignInMails mails;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** @param how which way in, for the trail */
    @Transactional
    public Tokens begin(long personId, boolean strong, String how, Browser browser, Optional<String> before, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        // Held: two presses at once would both note a browser that is new.
        Person person = people.held(personId);
        if (person.isOfTheDemo() && !site.isDemo()) {
            throw new IllegalStateException("Nobody of the demo comes into a production house");
        }
        before.map(text -> new SecretToken(text).stored()).ifPresent(hash -> endOf(hash, now));
        SecretToken token = SecretToken.fresh();
        SignIn signIn = new SignIn(token.stored(), personId, strong, browser, now);
        entities.persist(signIn);
        BrowserMark mark = note(person, browser, now);
        trail.record(now, caller, "SIGN_IN", person.signature(), how);
        return new Tokens(token.text(), mark);
    }

    private void endOf(String hash, Instant now) {
        entities.createQuery("select s from SignIn s where s.tokenHash = :hash", SignIn.class).setParameter("hash", hash)
            .getResultStream().forEach(old -> old.end(SignInEnd.REPLACED, now));
    }

    /** A browser that is new to a person who has others is told to him. */
    private BrowserMark note(Person person, Browser browser, Instant now) {
        BrowserMark mark = BrowserMark.of(browser);
        if (!browsers.isKnown(mark.stored(), person.getId()) && !browsers.isFirst(person.getId())) {
            mails.newBrowser(person, browser, now).ifPresent(mail -> outbox.mail(now, mail.envelope(), mail.body()).isFor(person.getId()));
        }
        browsers.note(mark.stored(), person.getId(), browser.device(), now);
        return mark;
    }

    /** For the browser. */
    public record Tokens(String signIn, BrowserMark mark) {
    }
}
