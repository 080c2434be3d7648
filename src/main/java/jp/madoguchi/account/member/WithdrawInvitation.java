package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** An invitation that nobody has accepted yet leads nowhere any more. */
@ApplicationScoped
public class WithdrawInvitation {

    @Inject
    MemberRoles roles;

    @Inject
    Invitations invitations;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<MemberObjection> withdraw(long id, Caller caller) {
        caller.require(Permission.MANAGE_MEMBERS);
        Instant now = clock.instant();
        roles.held(caller.facility());
        Optional<Invitation> found = invitations.open(id, caller.facility());
        found.ifPresent(invitation -> {
            invitations.withdraw(invitation, now, caller);
            trail.record(now, caller, "WITHDRAW_INVITATION", "facility:" + caller.facility(), "invitation:" + id);
        });
        return found.isPresent() ? Optional.empty() : Optional.of(MemberObjection.NOT_FOUND);
    }
}
