package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.madoguchi.account.proof.SecretToken;

/** Finds what a mail leads to, by the token in its address. */
@ApplicationScoped
public class MailLinks {

    @PersistenceContext
    EntityManager entities;

    public Optional<MailLink> find(MailLinkKind kind, String token) {
        return find(kind, token, LockModeType.NONE);
    }

    /** For a verb that uses it: who presses twice at once is second. */
    public Optional<MailLink> held(MailLinkKind kind, String token) {
        return find(kind, token, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<MailLink> find(MailLinkKind kind, String token, LockModeType lock) {
        if (token == null || token.length() > 100) {
            return Optional.empty();
        }
        return entities.createQuery("select l from MailLink l where l.tokenHash = :hash and l.kind = :kind", MailLink.class)
            .setParameter("hash", new SecretToken(token).stored()).setParameter("kind", kind).setLockMode(lock).getResultStream().findFirst();
    }
}
