package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.text.MailAddress;

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

    /** Those made for one address since then, the latest first, used or not. */
    public List<MailLink> madeSince(MailLinkKind kind, MailAddress mail, Instant since) {
        return entities.createQuery("select l from MailLink l where l.mailKey = :key and l.kind = :kind and l.madeAt > :since order by l.madeAt desc", MailLink.class)
            .setParameter("key", Person.key(mail)).setParameter("kind", kind).setParameter("since", Jdbc.stamp(since)).getResultList();
    }

    /** A password is chosen once: what else would let it be chosen leads nowhere any more. */
    public void closeOfPassword(long person, Instant now) {
        entities.createQuery("select l from MailLink l where l.personId = :person and l.kind in :kinds and l.usedAt is null", MailLink.class)
            .setParameter("person", person).setParameter("kinds", List.of(MailLinkKind.RESET, MailLinkKind.STAFF))
            .getResultStream().forEach(link -> link.close(now));
    }

    private Optional<MailLink> find(MailLinkKind kind, String token, LockModeType lock) {
        if (token == null || token.length() > 100) {
            return Optional.empty();
        }
        return entities.createQuery("select l from MailLink l where l.tokenHash = :hash and l.kind = :kind", MailLink.class)
            .setParameter("hash", new SecretToken(token).stored()).setParameter("kind", kind).setLockMode(lock).getResultStream().findFirst();
    }
}
