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

/** 同意する: a group may act for the caller's facility, which it has asked. */
@ApplicationScoped
public class GiveConsent {

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
    public Optional<MemberObjection> give(long id, Caller caller) {
        caller.require(Permission.MANAGE_MEMBERS);
        Instant now = clock.instant();
        Optional<CorporateConsent> found = consents.ofFacility(id, caller.facility());
        found.filter(CorporateConsent::isOpen).ifPresent(consent -> {
            consent.give(now, caller);
            signIns.forgetAll();
            post.tellGroup(consent.groupId(), caller.facility(), "【取りまとめ】同意がありました",
                "%sさんが、%sの手続きを取りまとめることに同意しました。".formatted(caller.name(), post.facilityName(caller.facility())), now);
            trail.record(now, caller, "GIVE_CONSENT", "facility:" + caller.facility(), "group:" + consent.groupId());
        });
        return found.isPresent() ? Optional.empty() : Optional.of(MemberObjection.NOT_FOUND);
    }
}
