package jp.madoguchi.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Late means: a mail has been due for more than ten minutes, or was tried in vain and is as old; each try moves its due time on. */
@ApplicationScoped
public class OutboxHealth {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entities;

    public boolean isLate(Instant now) {
        return entities.createQuery("select count(m) from OutboxMessage m where m.state = :waiting and m.channel = :mail "
                + "and (m.sendAfter < :then or m.attempts > 0 and m.createdAt < :then)", Long.class)
            .setParameter("waiting", OutboxState.WAITING)
            .setParameter("mail", OutboxChannel.MAIL)
            .setParameter("then", now.minus(PATIENCE).atOffset(ZoneOffset.UTC))
            .getSingleResult() > 0;
    }
}
