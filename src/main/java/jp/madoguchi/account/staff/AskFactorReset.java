package jp.madoguchi.account.staff;

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
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** An administrator asks that a member of the staff, who lost his phone, may begin anew. */
@ApplicationScoped
public class AskFactorReset {

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
    public Optional<StaffObjection> ask(long id, String why, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        Instant now = clock.instant();
        Person person = entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!roles.isStaff(id, now) || person.mail().isEmpty()) {
            return Optional.of(StaffObjection.NO_STAFF);
        }
        if (requests.openReset(id, now).isEmpty()) {
            requests.add(new FactorReset(id, why, now, caller));
            trail.record(now, caller, "ASK_FACTOR_RESET", person.signature(), "");
            String text = "%sが、%sの本人確認の手段（認証アプリ、パスキー、予備コード、パスワード）を消すよう頼みました。\n理由　　%s\n頼んだ方とご本人のほかのシステム管理者が決めるまで、何も変わりません。"
                .formatted(caller.name(), person.getName(), why);
            news.tellWatchers("【再設定】承認を待っています", text, now);
            news.tell(person, "【職員】本人確認の手段の再設定が頼まれました", text, now);
        }
        return Optional.empty();
    }
}
