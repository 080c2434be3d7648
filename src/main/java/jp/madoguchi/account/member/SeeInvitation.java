package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;

/** Reads what the link of an invitation leads to. Programs open links too: nothing comes of looking. */
@ApplicationScoped
public class SeeInvitation {

    @Inject
    Invitations invitations;

    @Inject
    HeldInvitation states;

    @Inject
    People people;

    @Inject
    MemberPost post;

    @Inject
    Clock clock;

    public InvitationSeen behind(String token, Caller caller) {
        return invitations.behind(token).map(invitation -> seen(invitation, caller)).orElseGet(() -> InvitationSeen.nowhere(InvitationState.UNKNOWN));
    }

    private InvitationSeen seen(Invitation invitation, Caller caller) {
        if (invitation.acceptedBy().filter(person -> person == caller.person()).isPresent()) {
            return InvitationSeen.nowhere(InvitationState.JOINED);
        }
        InvitationState state = states.stateOf(invitation, clock.instant());
        Optional<Registered> facility = post.registered(invitation.facilityId());
        if (state != InvitationState.OPEN || facility.isEmpty()) {
            return InvitationSeen.nowhere(state == InvitationState.OPEN ? InvitationState.WITHDRAWN : state);
        }
        return new InvitationSeen(state, facility.get().entry().name(), facility.get().identifier().number(), post.personName(invitation.invitedBy()),
            invitation.offer(), Optional.of(invitation.mail()), people.withMail(invitation.mail()).isPresent());
    }
}
