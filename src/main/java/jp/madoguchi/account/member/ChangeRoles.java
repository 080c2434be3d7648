package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.audit.AuditTrail;

/** Gives a member of the caller's facility other roles than before. */
@ApplicationScoped
public class ChangeRoles {

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
    public Optional<MemberObjection> change(long person, Set<Role> wanted, Caller caller) {
        caller.require(Permission.MANAGE_MEMBERS);
        Instant now = clock.instant();
        Offer offer = Offer.member(wanted);
        Optional<MemberObjection> wrong = offer.against(LocalDate.now(clock));
        if (wrong.isPresent()) {
            return wrong;
        }
        List<MemberRole> all = roles.held(caller.facility());
        List<MemberRole> his = all.stream().filter(role -> role.personId() == person && role.getRole().side() == Role.Side.FACILITY).toList();
        Optional<MemberObjection> objection = objection(Managers.among(all), his, person, wanted, caller);
        if (objection.isEmpty() && !his.stream().map(MemberRole::getRole).collect(Collectors.toSet()).equals(wanted)) {
            change(his, person, offer, now, caller);
        }
        return objection;
    }

    private static Optional<MemberObjection> objection(Managers managers, List<MemberRole> his, long person, Set<Role> wanted, Caller caller) {
        if (!managers.include(caller.person())) {
            return Optional.of(MemberObjection.NO_LONGER_MANAGER);
        }
        if (his.isEmpty()) {
            return Optional.of(MemberObjection.NOT_FOUND);
        }
        return managers.wouldBeGone(person, wanted) ? Optional.of(MemberObjection.LAST_MANAGER) : Optional.empty();
    }

    private void change(List<MemberRole> his, long person, Offer offer, Instant now, Caller caller) {
        roles.end(his.stream().filter(role -> !offer.roles().contains(role.getRole())).toList(), now, caller);
        roles.give(person, caller.facility(), offer, now, caller);
        if (!offer.roles().contains(Role.FACILITY_MANAGER)) {
            invitations.withdrawAllBy(person, caller.facility(), now, caller);
        }
        String text = "%sでの役割が、次のように変わりました。%n%n役割　　%s%n変えた方　%s".formatted(post.name(caller.facility()), offer.getRolesText(), caller.name());
        post.tell(person, caller.facility(), "【メンバー】役割が変わりました", text, now);
        trail.record(now, caller, "CHANGE_ROLES", "facility:" + caller.facility(), "p" + person + " " + offer.stored());
    }
}
