package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.PersonPost;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Reference;
import jp.madoguchi.platform.audit.AuditTrail;

/** Takes in a 仮登録. Sent twice, it is one. */
@ApplicationScoped
public class SendRegistration {

    private static final int MOST_OPEN = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Registrations registrations;

    @Inject
    RegistrationMails mails;

    @Inject
    AnswerDue due;

    @Inject
    PersonPost post;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The number to quote; the one given before where the same was asked already, none where too many wait for an answer. */
    @Transactional
    public Optional<String> send(Optional<Identifier> identifier, NewBody body, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        // Who presses twice at once comes one after the other.
        Person person = entities.find(Person.class, caller.person(), LockModeType.PESSIMISTIC_WRITE);
        Optional<Registration> before = registrations.openWith(OneOpen.key(caller.person(), identifier, body.name()));
        if (before.isEmpty() && hasTooMany(person.getId())) {
            return Optional.empty();
        }
        return Optional.of(before.orElseGet(() -> received(person, identifier, body, caller)).getNumber());
    }

    /** Nobody speaks for so many bodies at once; nor may one fill the reviewers' queue. */
    private boolean hasTooMany(long person) {
        return entities.createQuery("select count(r) from Registration r where r.personId = :person and r.state = :waiting", Long.class)
            .setParameter("person", person).setParameter("waiting", RegistrationState.WAITING).getSingleResult() >= MOST_OPEN;
    }

    private Registration received(Person person, Optional<Identifier> identifier, NewBody body, Caller caller) {
        Instant now = clock.instant();
        Registration registration = new Registration(Reference.next(), person.getId(), identifier, body, now);
        entities.persist(registration);
        post.tell(person, mails.received(person, registration, due.of(now)), now);
        trail.record(now, caller, "SEND_REGISTRATION", "registration:" + registration.getNumber(), "");
        return registration;
    }
}
