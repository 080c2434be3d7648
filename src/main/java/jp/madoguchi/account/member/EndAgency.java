package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.audit.AuditTrail;

/** An agent acts for the caller's facility no more, whatever his last day was to be. */
@ApplicationScoped
public class EndAgency {

    @Inject
    MemberRoles roles;

    @Inject
    MemberPost post;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<MemberObjection> end(long person, Caller caller) {
        caller.require(Permission.MANAGE_MEMBERS);
        Instant now = clock.instant();
        List<MemberRole> all = roles.held(caller.facility());
        List<MemberRole> his = all.stream().filter(role -> role.personId() == person && role.getRole().side() == Role.Side.AGENT).toList();
        if (!Managers.among(all).include(caller.person())) {
            return Optional.of(MemberObjection.NO_LONGER_MANAGER);
        }
        if (his.isEmpty()) {
            return Optional.of(MemberObjection.NOT_FOUND);
        }
        roles.end(his, now, caller);
        String facility = post.name(caller.facility());
        post.tell(person, caller.facility(), "【代理入力】" + facility + "の代理が終わりました",
            "%sさんが、%sでのあなたの代理入力を終わりにしました。この医療機関等のページは、もう開けません。".formatted(caller.name(), facility), now);
        trail.record(now, caller, "END_AGENCY", "facility:" + caller.facility(), "p" + person);
        return Optional.empty();
    }
}
