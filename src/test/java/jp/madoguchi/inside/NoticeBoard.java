package jp.madoguchi.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts notices on the board as the office's desk will, and reads the trail. */
@ApplicationScoped
public class NoticeBoard {

    private static final AtomicInteger ID = new AtomicInteger(1_000_000);

    @PersistenceContext
    EntityManager entities;

    @Transactional
    public void post(String number, String state, Instant publishAt) {
        int id = ID.incrementAndGet();
        entities.createNativeQuery("insert into notice (id, number, topic, important, state, publish_at, changed_at, title, summary, version) "
                + "values (?, ?, 'PORTAL', false, ?, ?, ?, '試験のお知らせ', '試験です。', 1)")
            .setParameter(1, id).setParameter(2, number).setParameter(3, state)
            .setParameter(4, publishAt.atOffset(ZoneOffset.UTC)).setParameter(5, publishAt.atOffset(ZoneOffset.UTC))
            .executeUpdate();
    }

    public List<String> trailOf(String subject) {
        return entities.createQuery("select e.deed, e.caller from AuditEntry e where e.subject = :subject order by e.id", Object[].class)
            .setParameter("subject", subject)
            .getResultStream().map(row -> row[0] + " by " + row[1]).toList();
    }
}
