package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.CorporateConsent;
import jp.madoguchi.account.CorporateGroup;
import jp.madoguchi.account.JoinRequest;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** What waits at the caller's facility: invitations, requests to join, groups. For those who manage its members only. */
@ApplicationScoped
public class WaitingList {

    private static final String REQUESTS = "select r, p from JoinRequest r, Person p where r.facilityId = :facility and r.decidedAt is null "
        + "and p.id = r.personId order by r.askedAt, r.id";
    private static final String CONSENTS = "select c, g from CorporateConsent c, CorporateGroup g where c.facilityId = :facility and c.endedAt is null "
        + "and g.id = c.groupId order by c.askedAt, c.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Invitations invitations;

    @Inject
    HeldInvitation states;

    @Inject
    Clock clock;

    public List<WaitingRow> invitations(Caller caller) {
        return isOpenTo(caller) ? invitations.openOf(caller.facility()).stream().map(this::row).toList() : List.of();
    }

    private WaitingRow row(Invitation invitation) {
        Offer offer = invitation.offer();
        return new WaitingRow(invitation.getId(), invitation.mail().text(), "", offer.getRolesText() + offer.agency().map(agency -> "（" + agency + "）").orElse(""),
            null, "", JapaneseDate.withTime(invitation.invitedAt()), states.stateOf(invitation, clock.instant()) == InvitationState.ENDED);
    }

    public List<WaitingRow> requests(Caller caller) {
        return read(REQUESTS, caller).stream().map(row -> row((JoinRequest) row[0], (Person) row[1])).toList();
    }

    private static WaitingRow row(JoinRequest request, Person person) {
        return new WaitingRow(request.getId(), person.getName(), Optional.ofNullable(person.getMail()).orElse("（メールなし）"), request.getRole().getLabel(),
            request.getRole(), request.getWords(), JapaneseDate.withTime(request.askedAt()), false);
    }

    public List<WaitingRow> consents(Caller caller) {
        return read(CONSENTS, caller).stream().map(row -> row((CorporateConsent) row[0], (CorporateGroup) row[1])).toList();
    }

    private static WaitingRow row(CorporateConsent consent, CorporateGroup group) {
        return new WaitingRow(consent.getId(), group.getName(), "", consent.isOpen() ? "返事待ち" : "同意済み", null, "",
            JapaneseDate.withTime(consent.givenAt().orElse(consent.askedAt())), !consent.isOpen());
    }

    private List<Object[]> read(String query, Caller caller) {
        return isOpenTo(caller) ? entities.createQuery(query, Object[].class).setParameter("facility", caller.facility()).getResultList() : List.of();
    }

    private static boolean isOpenTo(Caller caller) {
        return caller.isAllowed(Permission.MANAGE_MEMBERS);
    }
}
