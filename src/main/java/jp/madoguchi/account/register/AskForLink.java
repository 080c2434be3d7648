package jp.madoguchi.account.register;

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
import jp.madoguchi.account.AccountMail;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.outbox.Outbox;
import jp.madoguchi.platform.text.MailAddress;

/**
 * Sends a mail to whoever wants to register. Whether the address is registered is said in that mail and nowhere else: in either
 * case one link is made and one mail written, and who asks too often is not told either.
 */
@ApplicationScoped
public class AskForLink {

    /** A second press, or impatience: the mail is on its way. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);
    private static final int MOST_AN_HOUR = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    RegisterMails mails;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void ask(MailAddress mail, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        List<MailLink> before = ofTheLastHour(mail, now);
        boolean onItsWay = before.stream().anyMatch(link -> link.madeAt().isAfter(now.minus(ON_ITS_WAY)));
        if (!onItsWay && before.size() < MOST_AN_HOUR) {
            send(mail, now, caller);
        }
    }

    private void send(MailAddress mail, Instant now, Caller caller) {
        Optional<Person> registered = people.withMail(mail);
        unused(mail).forEach(older -> older.close(now));
        SecretToken token = SecretToken.fresh();
        MailLink link = new MailLink(token, MailLinkKind.REGISTER, mail, registered.map(Person::getId), now);
        entities.persist(link);
        AccountMail written = registered.map(person -> mails.registered(person, mail)).orElseGet(() -> mails.link(mail, token, now));
        outbox.mail(now, written.envelope(), written.body());
        trail.record(now, caller, "ASK_FOR_LINK", "link:" + link.getId(), "");
    }

    private List<MailLink> ofTheLastHour(MailAddress mail, Instant now) {
        return entities.createQuery("select l from MailLink l where l.mailKey = :key and l.kind = :kind and l.madeAt > :since and l.madeAt <= :now",
            MailLink.class).setParameter("key", Person.key(mail)).setParameter("kind", MailLinkKind.REGISTER)
            .setParameter("since", Jdbc.stamp(now.minus(Duration.ofHours(1)))).setParameter("now", Jdbc.stamp(now)).getResultList();
    }

    private List<MailLink> unused(MailAddress mail) {
        return entities.createQuery("select l from MailLink l where l.mailKey = :key and l.kind = :kind and l.usedAt is null", MailLink.class)
            .setParameter("key", Person.key(mail)).setParameter("kind", MailLinkKind.REGISTER).getResultList();
    }
}
