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

/** 取りまとめをやめる: the caller's group asks a facility no more, or acts for it no more. */
@ApplicationScoped
public class WithdrawConsent {

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
    public Optional<GroupObjection> withdraw(long id, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        Instant now = clock.instant();
        Optional<CorporateConsent> found = consents.ofPerson(id, caller.person());
        found.ifPresent(consent -> {
            consent.end(now, caller);
            signIns.forgetAll();
            post.tellFacility(consent.facilityId(), "【取りまとめ】" + post.name(consent.groupId()) + "が取りまとめをやめました",
                "%sは、%sの手続きの取りまとめ（またはその依頼）をやめました。".formatted(post.name(consent.groupId()), post.facilityName(consent.facilityId())), now);
            trail.record(now, caller, "WITHDRAW_CONSENT", "facility:" + consent.facilityId(), "group:" + consent.groupId());
        });
        return found.isPresent() ? Optional.empty() : Optional.of(GroupObjection.NOT_FOUND);
    }
}
