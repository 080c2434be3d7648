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
import jp.madoguchi.platform.audit.AuditTrail;

/** The caller himself acts for his facility no more, as member or as agent. */
@ApplicationScoped
public class LeaveFacility {

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

    /** @param facility as the page showed it: whoever has switched meanwhile must not leave another one */
    @Transactional
    public Optional<MemberObjection> leave(long facility, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        Instant now = clock.instant();
        if (facility != caller.facility()) {
            return Optional.of(MemberObjection.NOT_FOUND);
        }
        List<MemberRole> all = roles.held(facility);
        List<MemberRole> his = all.stream().filter(role -> role.personId() == caller.person()).toList();
        Managers managers = Managers.among(all);
        if (his.isEmpty()) {
            return Optional.of(MemberObjection.NOT_FOUND);
        }
        if (managers.wouldBeGone(caller.person(), Set.of())) {
            return Optional.of(MemberObjection.LAST_MANAGER);
        }
        roles.end(his, now, caller);
        invitations.withdrawAllBy(caller.person(), facility, now, caller);
        post.tellManagers(managers, caller.person(), facility, "【メンバー】メンバーが抜けました",
            "%sさんが、ご自分で%sのメンバーから抜けました。".formatted(caller.name(), post.name(facility)), now);
        trail.record(now, caller, "LEAVE_FACILITY", "facility:" + facility, "");
        return Optional.empty();
    }
}
