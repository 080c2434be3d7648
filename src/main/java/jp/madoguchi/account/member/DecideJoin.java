package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.account.JoinRequest;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.audit.AuditTrail;

/** Answers somebody who asked to act for the caller's facility: in the role he wished for, in another, or not. */
@ApplicationScoped
public class DecideJoin {

    private static final String OPEN = "select r from JoinRequest r where r.id = :id and r.facilityId = :facility and r.decidedAt is null";

    @PersistenceContext
    EntityManager entities;

    @Inject
    MemberRoles roles;

    @Inject
    MemberPost post;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<MemberObjection> grant(long id, Set<Role> given, Caller caller) {
        caller.require(Permission.MANAGE_MEMBERS);
        Instant now = clock.instant();
        Offer offer = Offer.member(given);
        Optional<MemberObjection> wrong = offer.against(LocalDate.now(clock)).or(() -> againstManager(caller));
        Optional<JoinRequest> request = wrong.isPresent() ? Optional.empty() : open(id, caller);
        request.ifPresent(found -> {
            found.grant(now, caller);
            roles.give(found.personId(), caller.facility(), offer, now, caller);
            answer(found, "【参加の申請】認められました", "%sへの参加が認められました。ログインすると、この医療機関等のページを使えます。%n%n役割　　%s%n認めた方　%s"
                .formatted(post.name(caller.facility()), offer.getRolesText(), caller.name()), "GRANT_JOIN", now, caller);
        });
        return request.isPresent() ? Optional.empty() : wrong.or(() -> Optional.of(MemberObjection.NOT_FOUND));
    }

    @Transactional
    public Optional<MemberObjection> refuse(long id, Caller caller) {
        caller.require(Permission.MANAGE_MEMBERS);
        Instant now = clock.instant();
        Optional<MemberObjection> wrong = againstManager(caller);
        Optional<JoinRequest> request = wrong.isPresent() ? Optional.empty() : open(id, caller);
        request.ifPresent(found -> {
            found.refuse(now, caller);
            answer(found, "【参加の申請】認められませんでした", "%sへの参加は、認められませんでした。%n理由は、この医療機関等の管理者の方におたずねください。"
                .formatted(post.name(caller.facility())), "REFUSE_JOIN", now, caller);
        });
        return request.isPresent() ? Optional.empty() : wrong.or(() -> Optional.of(MemberObjection.NOT_FOUND));
    }

    private Optional<MemberObjection> againstManager(Caller caller) {
        List<MemberRole> all = roles.held(caller.facility());
        return Managers.among(all).include(caller.person()) ? Optional.empty() : Optional.of(MemberObjection.NO_LONGER_MANAGER);
    }

    private Optional<JoinRequest> open(long id, Caller caller) {
        return entities.createQuery(OPEN, JoinRequest.class).setParameter("id", id).setParameter("facility", caller.facility())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private void answer(JoinRequest request, String subject, String text, String deed, Instant now, Caller caller) {
        post.tell(request.personId(), caller.facility(), subject, text, now);
        trail.record(now, caller, deed, "facility:" + caller.facility(), "join-request:" + request.getId() + " p" + request.personId());
    }
}
