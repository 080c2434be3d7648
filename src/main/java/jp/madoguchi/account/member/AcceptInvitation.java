package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.Terms;
import jp.madoguchi.account.TermsAcceptance;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Proof;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.audit.AuditTrail;

/** 参加する: only the owner of the mailbox that was invited; whoever has no account makes one, the link proves the mailbox. */
@ApplicationScoped
public class AcceptInvitation {

    @PersistenceContext
    EntityManager entities;

    @Inject
    HeldInvitation invitations;

    @Inject
    MemberRoles roles;

    @Inject
    People people;

    @Inject
    Terms terms;

    @Inject
    MemberPost post;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The facility; none where the invitation is somebody else's or leads nowhere any more. Pressed twice it is accepted once. */
    @Transactional
    public Optional<Long> accept(String token, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        Instant now = clock.instant();
        Person person = people.get(caller.person());
        Optional<Invitation> found = invitations.held(token).filter(invitation -> invitation.isFor(person.mail()));
        found.filter(invitation -> invitations.stateOf(invitation, now) == InvitationState.OPEN).ifPresent(open -> join(open, person, now));
        return found.filter(invitation -> invitation.acceptedBy().filter(person.getId()::equals).isPresent()).map(Invitation::facilityId);
    }

    /** The new person; none where the invitation leads nowhere any more, or its mailbox has got an account meanwhile. */
    @Transactional
    public Optional<Long> acceptAsNew(String token, String name, String passwordHash, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        Optional<Invitation> open = invitations.held(token).filter(invitation -> invitations.stateOf(invitation, now) == InvitationState.OPEN)
            .filter(invitation -> people.withMail(invitation.mail()).isEmpty());
        return open.map(invitation -> {
            Person person = new Person(name, Optional.of(invitation.mail()), now, "invitation " + invitation.getId());
            person.usePassword(passwordHash, now);
            entities.persist(person);
            entities.flush();
            entities.persist(new TermsAcceptance(person.getId(), terms.current(Terms.PORTAL).orElseThrow(), now));
            join(invitation, person, now);
            return person.getId();
        });
    }

    private void join(Invitation invitation, Person person, Instant now) {
        Caller joining = new Caller(person.getName(), Set.of(Role.PERSON), Map.of(), Proof.NONE, person.getId(), invitation.facilityId());
        long facility = invitation.facilityId();
        Offer offer = invitation.offer();
        invitations.use(invitation, person, now);
        roles.give(person.getId(), facility, offer, now, joining);
        Managers managers = Managers.among(roles.held(facility));
        post.tellManagers(managers, person.getId(), facility, "【メンバー】" + person.getName() + "さんが参加しました",
            "%sさんが招待を受けて、%sに参加しました。%n%n役割　　%s%n代理　　%s".formatted(person.getName(), post.name(facility), offer.getRolesText(),
                offer.agency().orElse("（なし）")), now);
        trail.record(now, joining, "ACCEPT_INVITATION", "facility:" + facility, "invitation:" + invitation.getId());
    }
}
