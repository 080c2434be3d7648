package jp.madoguchi.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a verb writes stands or falls with the verb, and a verb that returns has done it. */
@ExtendWith(ArquillianExtension.class)
class VerbInsideIT {

    @Inject
    HalfDoneVerb verb;

    @PersistenceContext
    EntityManager entities;

    @Test
    void mailAndTrailAreWrittenWithTheChange() {
        assertEquals("done", verb.whole("whole"));

        assertEquals(1, mails("whole"));
        assertEquals(1, trail("whole"));
    }

    @Test
    void nothingOfAFailedVerbIsThere() {
        assertThrows(RuntimeException.class, () -> verb.failing("failing"));

        assertEquals(0, mails("failing"));
        assertEquals(0, trail("failing"));
    }

    @Test
    void whoeverIsRolledBackIsTold() {
        assertThrows(RuntimeException.class, () -> verb.markedForRollback("marked"));

        assertEquals(0, mails("marked"));
    }

    private long mails(String subject) {
        return count("select count(m) from OutboxMessage m where m.subject = :subject", subject);
    }

    private long trail(String subject) {
        return count("select count(e) from AuditEntry e where e.subject = :subject", subject);
    }

    private long count(String query, String subject) {
        return entities.createQuery(query, Long.class).setParameter("subject", subject).getSingleResult();
    }
}
