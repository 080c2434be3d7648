package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.CorporateConsent;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** The caller's facility says no to a group, or takes back what it said, at any time. */
@ApplicationScoped
public class EndConsent {

    @Inject
    HeldConsent consents;

    @Inject
    GroupPost post;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<MemberObjection> end(long id, Caller caller) {
        caller.require(Permission.MANAGE_MEMBERS);
        Instant now = clock.instant();
        Optional<CorporateConsent> found = consents.ofFacility(id, caller.facility());
        found.ifPresent(consent -> {
            String what = consent.isOpen() ? "同意しませんでした" : "同意を取り消しました";
            consent.end(now, caller);
            signIns.forgetAll();
            post.tellGroup(consent.groupId(), caller.facility(), "【取りまとめ】" + what,
                "%sさんが、%sの手続きの取りまとめに%s。この医療機関等のページは、開けません。".formatted(caller.name(), post.facilityName(caller.facility()), what), now);
            trail.record(now, caller, "END_CONSENT", "facility:" + caller.facility(), "group:" + consent.groupId());
        });
        return found.isPresent() ? Optional.empty() : Optional.of(MemberObjection.NOT_FOUND);
    }
}
