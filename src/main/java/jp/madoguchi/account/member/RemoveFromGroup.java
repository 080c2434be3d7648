package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.CorporateGroup;
import jp.madoguchi.account.CorporateMember;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Somebody is no 取りまとめ者 of a group any more, from this moment; what facilities said to the group stays. */
@ApplicationScoped
public class RemoveFromGroup {

    @Inject
    HeldGroup groups;

    @Inject
    MemberPost post;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<GroupObjection> remove(long groupId, long person, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        Instant now = clock.instant();
        Optional<CorporateGroup> group = groups.held(groupId);
        Optional<CorporateMember> member = group.flatMap(found -> groups.member(groupId, person));
        member.ifPresent(found -> {
            found.end(now, caller);
            signIns.forgetAll();
            post.tell(person, 0, "【取りまとめ】取りまとめ者ではなくなりました",
                "あなたは、%sの取りまとめ者ではなくなりました。グループの医療機関等のページは、もう開けません。".formatted(group.get().getName()), now);
            trail.record(now, caller, "REMOVE_FROM_GROUP", "group:" + groupId, "p" + person);
        });
        return member.isPresent() ? Optional.empty() : Optional.of(GroupObjection.NOT_FOUND);
    }
}
