package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.audit.AuditTrail;

/** 外す: somebody is no member of the caller's facility any more, from this moment. He can still sign in. */
@ApplicationScoped
public class RemoveMember {

    @Inject
    MemberRoles roles;

    @Inject
    Invitations invitations;

    @Inject
    MemberPost post;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<MemberObjection> remove(long person, Caller caller) {
        caller.require(Permission.MANAGE_MEMBERS);
        Instant now = clock.instant();
        List<MemberRole> all = roles.held(caller.facility());
        List<MemberRole> his = all.stream().filter(role -> role.personId() == person && role.getRole().side() == Role.Side.FACILITY).toList();
        Managers managers = Managers.among(all);
        if (!managers.include(caller.person())) {
            return Optional.of(MemberObjection.NO_LONGER_MANAGER);
        }
        if (his.isEmpty()) {
            return Optional.of(MemberObjection.NOT_FOUND);
        }
        if (managers.wouldBeGone(person, Set.of())) {
            return Optional.of(MemberObjection.LAST_MANAGER);
        }
        roles.end(his, now, caller);
        invitations.withdrawAllBy(person, caller.facility(), now, caller);
        tell(person, managers, now, caller);
        trail.record(now, caller, "REMOVE_MEMBER", "facility:" + caller.facility(), "p" + person);
        return Optional.empty();
    }

    private void tell(long person, Managers managers, Instant now, Caller caller) {
        String facility = post.name(caller.facility());
        if (person != caller.person()) {
            post.tell(person, caller.facility(), "【メンバー】" + facility + "のメンバーから外れました",
                "%sさんが、あなたを%sのメンバーから外しました。この医療機関等のページは、もう開けません。ほかの医療機関等での役割は、変わりません。".formatted(caller.name(), facility), now);
        }
        post.tellManagers(managers.without(person), caller.person(), caller.facility(), "【メンバー】メンバーが外れました",
            "%sさんが、%sさんを%sのメンバーから外しました。".formatted(caller.name(), post.personName(person), facility), now);
    }
}
