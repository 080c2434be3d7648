package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.Caller;

/** Finds invitations: those of a facility, or the one that a link in a mail leads to. */
@ApplicationScoped
class Invitations {

    private static final String OPEN = "select i from Invitation i where i.facilityId = :facility and i.acceptedAt is null and i.withdrawnAt is null "
        + "order by i.invitedAt, i.id";
    private static final String BEHIND = "select i from Invitation i, MailLink l where l.tokenHash = :hash and l.kind = :kind and i.linkId = l.id";

    @PersistenceContext
    EntityManager entities;

    /** Neither accepted nor withdrawn; the days of its link may be over. */
    List<Invitation> openOf(long facility) {
        return entities.createQuery(OPEN, Invitation.class).setParameter("facility", facility).getResultList();
    }

    Optional<Invitation> open(long id, long facility) {
        return openOf(facility).stream().filter(invitation -> invitation.getId() == id).findFirst();
    }

    Optional<Invitation> behind(String token) {
        if (token == null || token.length() > 100) {
            return Optional.empty();
        }
        return entities.createQuery(BEHIND, Invitation.class).setParameter("hash", new SecretToken(token).stored())
            .setParameter("kind", MailLinkKind.INVITATION).getResultStream().findFirst();
    }

    MailLink link(Invitation invitation) {
        return entities.find(MailLink.class, invitation.linkId());
    }

    /** Its link leads nowhere from now on. */
    void withdraw(Invitation invitation, Instant now, Caller by) {
        invitation.withdraw(now, by.person());
        link(invitation).close(now);
    }

    /** Whoever is no 管理者 any more has invited nobody: he could have left himself a way back. */
    void withdrawAllBy(long person, long facility, Instant now, Caller by) {
        openOf(facility).stream().filter(invitation -> invitation.invitedBy() == person).forEach(invitation -> withdraw(invitation, now, by));
    }
}
