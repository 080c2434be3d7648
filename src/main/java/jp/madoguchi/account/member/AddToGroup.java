package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.CorporateGroup;
import jp.madoguchi.account.CorporateMember;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.text.MailAddress;

/** Makes somebody who has an account a 取りまとめ者 of a group. */
@ApplicationScoped
public class AddToGroup {

    @PersistenceContext
    EntityManager entities;

    @Inject
    HeldGroup groups;

    @Inject
    People people;

    @Inject
    MemberPost post;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<GroupObjection> add(long groupId, MailAddress mail, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        Instant now = clock.instant();
        Optional<CorporateGroup> group = groups.held(groupId);
        Optional<Person> person = people.withMail(mail);
        if (group.isEmpty()) {
            return Optional.of(GroupObjection.NOT_FOUND);
        }
        if (person.isEmpty()) {
            return Optional.of(GroupObjection.NO_ACCOUNT);
        }
        long id = person.get().getId();
        if (groups.member(groupId, id).isPresent()) {
            return Optional.of(GroupObjection.ALREADY_IN);
        }
        entities.persist(new CorporateMember(groupId, id, now, caller));
        signIns.forgetAll();
        post.tell(id, 0, "【取りまとめ】取りまとめ者になりました",
            "あなたは、%sの取りまとめ者になりました。ログインして「取りまとめ」のページを開くと、医療機関等に依頼できます。".formatted(group.get().getName()), now);
        trail.record(now, caller, "ADD_TO_GROUP", "group:" + groupId, "p" + id);
        return Optional.empty();
    }
}
