package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkState;
import jp.madoguchi.account.Person;

/** The invitation a link leads to, while nobody else can accept or withdraw it. */
@ApplicationScoped
class HeldInvitation {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Invitations invitations;

    @Inject
    MemberRoles roles;

    @Inject
    Clock clock;

    /** Held by its facility, as everything about members is; then read again, since it may have changed while we waited. */
    Optional<Invitation> held(String token) {
        Optional<Invitation> found = invitations.behind(token);
        found.ifPresent(invitation -> {
            roles.held(invitation.facilityId());
            entities.refresh(invitation);
            entities.refresh(invitations.link(invitation));
        });
        return found;
    }

    InvitationState stateOf(Invitation invitation, Instant now) {
        if (!invitation.isOpen()) {
            return invitation.acceptedBy().isPresent() ? InvitationState.ACCEPTED : InvitationState.WITHDRAWN;
        }
        boolean late = invitation.offer().until().filter(day -> day.isBefore(LocalDate.now(clock))).isPresent();
        return !late && invitations.link(invitation).stateAt(now) == MailLinkState.OPEN ? InvitationState.OPEN : InvitationState.ENDED;
    }

    void use(Invitation invitation, Person person, Instant now) {
        MailLink link = invitations.link(invitation);
        link.use(now);
        invitation.accept(person.getId(), now);
    }
}
