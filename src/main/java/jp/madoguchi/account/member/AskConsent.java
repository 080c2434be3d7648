package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.CorporateConsent;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** 依頼する: the caller's group asks a facility whether it may act for it. Nothing comes of it until its 管理者 says yes. */
@ApplicationScoped
public class AskConsent {

    private static final String ASKED = "select count(c) from CorporateConsent c where c.groupId = :group and c.facilityId = :facility and c.endedAt is null";

    @PersistenceContext
    EntityManager entities;

    @Inject
    HeldGroup groups;

    @Inject
    MemberPost facilities;

    @Inject
    GroupPost post;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<GroupObjection> ask(long group, long facility, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        Instant now = clock.instant();
        if (!groups.holdsFor(group, caller.person()) || facilities.registered(facility).isEmpty()) {
            return Optional.of(GroupObjection.NOT_FOUND);
        }
        boolean asked = entities.createQuery(ASKED, Long.class).setParameter("group", group).setParameter("facility", facility).getSingleResult() > 0;
        if (asked) {
            return Optional.of(GroupObjection.ALREADY_ASKED);
        }
        entities.persist(new CorporateConsent(group, facility, now, caller));
        post.tellFacility(facility, "【取りまとめ】" + post.name(group) + "から依頼が届いています", """
            %sから、%sの手続きを取りまとめたいという依頼が届いています。

            同意すると、%sの取りまとめ者は、この医療機関等の登録内容を見て、申請・補助金・端末の手続きを代わりに行えます。
            同意は、いつでも取り消せます。心当たりがなければ、同意しないでください。お返事がないあいだは、何も変わりません。""".formatted(
            post.name(group), post.facilityName(facility), post.name(group)), now);
        trail.record(now, caller, "ASK_CONSENT", "facility:" + facility, "group:" + group);
        return Optional.empty();
    }
}
