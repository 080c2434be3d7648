package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;

/** Gives roles of the office, and tells whoever gets them: by a link where he has no password yet. */
@ApplicationScoped
class Appointments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    StaffRoles roles;

    @Inject
    StaffLinks links;

    @Inject
    StaffNews news;

    @Inject
    AuditTrail trail;

    void appoint(Person person, List<Duty> duties, Instant now, Caller caller) {
        // Whoever gives the same person roles at the same moment waits here.
        entities.lock(person, LockModeType.PESSIMISTIC_WRITE);
        List<Duty> has = roles.active(person.getId(), now).stream().filter(role -> role.until().isEmpty()).map(Duty::of).toList();
        List<Duty> missing = duties.stream().filter(duty -> !has.contains(duty)).distinct().toList();
        missing.forEach(duty -> {
            entities.persist(new StaffRole(person.getId(), duty.role(), duty.section(), now, caller));
            trail.record(now, caller, "GIVE_STAFF_ROLE", person.signature(), duty.getCode());
        });
        if (!missing.isEmpty()) {
            String text = "次の方に、役割が付きました。\nご本人　　%s\n役割　　　%s\n付けた方　%s".formatted(person.getName(), StaffNews.list(missing), caller.name());
            roles.watchers(now).stream().filter(other -> !other.getId().equals(person.getId()))
                .forEach(other -> news.tell(other, "【職員】役割が付きました", text, now));
        }
        if (person.passwordHash().isEmpty()) {
            links.send(person, "職員用のアカウントができました。\n役割　　" + StaffNews.list(duties) + "\n", now);
        } else if (!missing.isEmpty()) {
            news.tell(person, "【職員】役割が付きました", "あなたのアカウントに、次の役割が付きました。\n役割　　" + StaffNews.list(missing), now);
        }
    }
}
