package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;

/** Gives somebody else a role of the office. */
@ApplicationScoped
public class GiveStaffRole {

    @Inject
    People people;

    @Inject
    StaffRoles roles;

    @Inject
    Appointments appointments;

    @Inject
    SignIns signIns;

    @Inject
    Clock clock;

    @Transactional
    public Optional<StaffObjection> give(long person, Duty duty, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        if (person == caller.person()) {
            return Optional.of(StaffObjection.OWN_ROLES);
        }
        if (duty.role() == Role.ADMINISTRATOR && !roles.isAdministratorForGood(caller)) {
            return Optional.of(StaffObjection.LENT);
        }
        appointments.appoint(people.get(person), List.of(duty), clock.instant(), caller);
        signIns.forgetAll();
        return Optional.empty();
    }
}
