package jp.madoguchi.account.staff;

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
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** Another administrator lends the role, or does not. */
@ApplicationScoped
public class DecideRoleLoan {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    StaffRoles roles;

    @Inject
    Requests requests;

    @Inject
    StaffNews news;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<StaffObjection> decide(long id, boolean granted, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        Instant now = clock.instant();
        RoleLoan loan = requests.held(RoleLoan.class, id).orElseThrow();
        Optional<StaffObjection> objection = roles.objection(loan, now, caller);
        if (objection.isEmpty()) {
            String outcome = granted ? lend(loan, now, caller) : refuse(loan, now, caller);
            Person person = people.get(loan.personId());
            trail.record(now, caller, granted ? "LEND_ROLE" : "REFUSE_ROLE_LOAN", person.signature(), loan.duty().getCode());
            String text = "緊急の役割について、決まりました。\n結果　　%s\n決めた方　%s\nご本人　%s\n役割　　%s\n理由　　%s"
                .formatted(outcome, caller.name(), person.getName(), loan.duty().getText(), loan.getWhy());
            news.tellWatchers("【緊急の役割】" + (granted ? "承認されました" : "見送られました"), text, now);
            news.tell(person, "【職員】緊急の役割が" + (granted ? "付きました" : "見送られました"), text, now);
            signIns.forgetAll();
        }
        return objection;
    }

    private String lend(RoleLoan loan, Instant now, Caller caller) {
        StaffRole given = loan.lend(now, caller);
        entities.persist(given);
        loan.isLentAs(given);
        return "承認（" + JapaneseDate.withTime(given.until().orElseThrow()) + "に自動で終わります）";
    }

    private static String refuse(RoleLoan loan, Instant now, Caller caller) {
        loan.decide(false, now, caller);
        return "見送り";
    }
}
