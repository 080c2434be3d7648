package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Role;

/** Who has which role of the office. */
@ApplicationScoped
class StaffRoles {

    private static final String OF = "select r from StaffRole r where r.personId = :person order by r.since desc, r.id desc";
    private static final String ADMINISTRATORS = "select r from StaffRole r where r.role = :role and r.until is null and r.endedAt is null order by r.id";
    private static final String WATCHERS = "select distinct p from Person p, StaffRole r where p.id = r.personId and r.role in :roles "
        + "and r.endedAt is null and (r.until is null or r.until > :now) order by p.id";

    private static final Duration PROVEN = Duration.ofDays(7);

    @PersistenceContext
    EntityManager entities;

    /** Ended ones too, the newest first. */
    List<StaffRole> all(long person) {
        return entities.createQuery(OF, StaffRole.class).setParameter("person", person).getResultList();
    }

    List<StaffRole> active(long person, Instant now) {
        return all(person).stream().filter(role -> role.holdsAt(now)).toList();
    }

    boolean isStaff(long person, Instant now) {
        return !active(person, now).isEmpty();
    }

    /** Those for good. Everybody else who wants to change them waits until this transaction ends. */
    List<StaffRole> heldAdministrators() {
        return entities.createQuery(ADMINISTRATORS, StaffRole.class).setParameter("role", Role.ADMINISTRATOR)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** What was lent for hours must not make somebody who stays. */
    boolean isAdministratorForGood(Caller caller) {
        return heldAdministrators().stream().anyMatch(role -> role.personId() == caller.person());
    }

    /**
     * Whoever was made an administrator just now may be the asker's own second mailbox. After a week all who watch over appointments
     * have had the time to say so; what was lent for hours never counts.
     */
    Optional<StaffObjection> objection(Countersigned asked, Instant now, Caller caller) {
        return mayCountersign(caller, now) ? asked.objection(now, caller) : Optional.of(StaffObjection.NEW_ADMINISTRATOR);
    }

    private boolean mayCountersign(Caller caller, Instant now) {
        return all(caller.person()).stream().filter(role -> role.getRole() == Role.ADMINISTRATOR && role.until().isEmpty())
            .anyMatch(role -> !role.since().isAfter(now.minus(PROVEN)));
    }

    /** Who is told when somebody gets what he has not for good. */
    List<Person> watchers(Instant now) {
        return entities.createQuery(WATCHERS, Person.class).setParameter("roles", List.of(Role.ADMINISTRATOR, Role.AUDITOR))
            .setParameter("now", Jdbc.stamp(now)).getResultList();
    }
}
