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
import jp.madoguchi.account.Person;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** An administrator asks for a role for some hours, for himself or another member of the staff. */
@ApplicationScoped
public class AskRoleLoan {

    @PersistenceContext
    EntityManager entities;

    @Inject
    StaffRoles roles;

    @Inject
    Requests requests;

    @Inject
    StaffNews news;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<StaffObjection> ask(long id, Duty duty, int hours, String why, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        Instant now = clock.instant();
        Person person = entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
        List<StaffRole> active = roles.active(id, now);
        if (active.isEmpty()) {
            return Optional.of(StaffObjection.NO_STAFF);
        }
        if (active.stream().map(Duty::of).anyMatch(duty::equals)) {
            return Optional.of(StaffObjection.ALREADY_HAS);
        }
        if (!requests.isLoanAsked(id, duty, now)) {
            requests.add(new RoleLoan(id, duty, hours, why, now, caller));
            trail.record(now, caller, "ASK_ROLE_LOAN", person.signature(), duty.getCode() + " " + hours + "h");
            news.tellWatchers("【緊急の役割】承認を待っています", """
                緊急の役割が頼まれました。頼んだ方とご本人のほかのシステム管理者が、「管理」の「役割」の画面で決めてください。
                頼んだ方　%s
                ご本人　　%s
                役割　　　%s
                時間　　　%d時間
                理由　　　%s
                """.formatted(caller.name(), person.getName(), duty.getText(), hours, why), now);
        }
        return Optional.empty();
    }
}
