package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Takes a role of the office away, on every node at once. Somebody who can come in always stays システム管理者. */
@ApplicationScoped
public class EndStaffRole {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    StaffRoles roles;

    @Inject
    StaffNews news;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Of the person named beside it: what stands on his page. */
    @Transactional
    public Optional<StaffObjection> end(long person, long role, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        Instant now = clock.instant();
        // First all administrators, then the one row: two who end each other at the same moment queue up here.
        List<StaffRole> administrators = roles.heldAdministrators();
        StaffRole given = entities.find(StaffRole.class, role, LockModeType.PESSIMISTIC_WRITE);
        if (given == null || given.personId() != person || !given.holdsAt(now)) {
            return Optional.empty();
        }
        Optional<StaffObjection> objection = administrators.contains(given) ? objection(given, administrators, caller) : Optional.empty();
        if (objection.isEmpty()) {
            end(given, now, caller);
        }
        return objection;
    }

    private Optional<StaffObjection> objection(StaffRole given, List<StaffRole> administrators, Caller caller) {
        if (given.personId() == caller.person()) {
            return Optional.of(StaffObjection.OWN_ADMINISTRATOR);
        }
        boolean anyStays = administrators.stream().filter(other -> !other.equals(given))
            .anyMatch(other -> people.get(other.personId()).passwordHash().isPresent());
        return anyStays ? Optional.empty() : Optional.of(StaffObjection.LAST_ADMINISTRATOR);
    }

    private void end(StaffRole given, Instant now, Caller caller) {
        given.end(now, caller);
        Person person = people.get(given.personId());
        String duty = Duty.of(given).getText();
        news.tell(person, "【職員】役割が外れました", "あなたのアカウントから、次の役割が外れました。\n役割　　" + duty, now);
        trail.record(now, caller, "END_STAFF_ROLE", person.signature(), Duty.of(given).getCode());
        signIns.forgetAll();
    }
}
