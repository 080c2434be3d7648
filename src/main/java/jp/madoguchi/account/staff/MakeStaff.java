package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.text.MailAddress;

/** Makes somebody a member of the staff. Who has an account already keeps it, with the roles added. */
@ApplicationScoped
public class MakeStaff {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    StaffRoles roles;

    @Inject
    Appointments appointments;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<StaffObjection> make(String name, MailAddress mail, List<Duty> duties, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        Instant now = clock.instant();
        Optional<Person> known = people.withMail(mail);
        if (known.filter(person -> person.getId() == caller.person()).isPresent()) {
            return Optional.of(StaffObjection.OWN_ROLES);
        }
        if (duties.stream().anyMatch(duty -> duty.role() == Role.ADMINISTRATOR) && !roles.isAdministratorForGood(caller)) {
            return Optional.of(StaffObjection.LENT);
        }
        appointments.appoint(known.orElseGet(() -> fresh(name, mail, now, caller)), duties, now, caller);
        signIns.forgetAll();
        return Optional.empty();
    }

    private Person fresh(String name, MailAddress mail, Instant now, Caller caller) {
        Person person = new Person(name, Optional.of(mail), now, caller.signature());
        entities.persist(person);
        entities.flush();
        trail.record(now, caller, "MAKE_STAFF", person.signature(), "");
        return person;
    }
}
