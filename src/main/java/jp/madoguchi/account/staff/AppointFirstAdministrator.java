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
import jp.madoguchi.facility.RegisterHead;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.text.MailAddress;

/** Where there is no システム管理者, makes the one whom the settings name; on however many nodes it is asked, once. */
@ApplicationScoped
public class AppointFirstAdministrator {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    StaffRoles roles;

    @Inject
    Appointments appointments;

    @Inject
    Clock clock;

    /** Whether it did. */
    @Transactional
    public boolean appoint(MailAddress mail, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        // Two nodes that start at once would both find none.
        RegisterHead.held(entities);
        if (!roles.heldAdministrators().isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        Person person = people.withMail(mail).orElseGet(() -> fresh(mail, now, caller));
        appointments.appoint(person, List.of(new Duty(Role.ADMINISTRATOR, Optional.empty())), now, caller);
        return true;
    }

    private Person fresh(MailAddress mail, Instant now, Caller caller) {
        Person person = new Person("システム管理者", Optional.of(mail), now, caller.signature());
        entities.persist(person);
        entities.flush();
        return person;
    }
}
