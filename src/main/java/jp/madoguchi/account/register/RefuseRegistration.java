package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.PersonPost;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;

/** A 仮登録 that could not be proven is refused, and whoever asked is told why. */
@ApplicationScoped
public class RefuseRegistration {

    @Inject
    Registrations registrations;

    @Inject
    People people;

    @Inject
    RegistrationMails mails;

    @Inject
    PersonPost post;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<RegistrationObjection> refuse(String number, String why, Caller caller) {
        caller.require(RegistrationMove.REFUSE.permission());
        Instant now = clock.instant();
        Optional<Registration> held = registrations.held(number);
        if (held.isEmpty() || !held.get().isOpen()) {
            return Optional.of(held.isEmpty() ? RegistrationObjection.NOT_FOUND : RegistrationObjection.DECIDED);
        }
        held.get().refuse(why, now, caller);
        Person person = people.get(held.get().personId());
        post.tell(person, mails.refused(person, held.get()), now);
        trail.record(now, caller, "REFUSE_REGISTRATION", "registration:" + number, "");
        return Optional.empty();
    }
}
