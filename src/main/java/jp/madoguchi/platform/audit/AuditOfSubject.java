package jp.madoguchi.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.TimePlace;

/** What was done to one thing, newest first, by the index of its subject: one statement a page. */
@ApplicationScoped
public class AuditOfSubject {

    private static final String LINES = "select e.id, e.at, e.caller, e.detail from AuditEntry e where e.subject = :subject and e.deed = :deed "
        + "and (e.at < :at or e.at = :at and e.id < :id) order by e.at desc, e.id desc";
    private static final String RECENT = "select count(e) from AuditEntry e where e.subject = :subject and e.deed = :deed and e.caller = :caller "
        + "and e.at > :since and e.at <= :now";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Aside aside;

    public List<AuditLine> lines(String deed, String subject, TimePlace before, int most) {
        return aside.read(() -> entities.createQuery(LINES, Object[].class).setParameter("subject", subject).setParameter("deed", deed)
            .setParameter("at", Jdbc.stamp(before.at())).setParameter("id", before.id()).setMaxResults(most)
            .getResultStream().map(row -> new AuditLine(new TimePlace(((OffsetDateTime) row[1]).toInstant(), (Long) row[0]), (String) row[2], deed,
                subject, (String) row[3])).toList());
    }

    /** Whether the same caller did the same to it within that time. */
    public boolean wasDoneBetween(Instant since, Instant now, String caller, String deed, String subject) {
        return aside.read(() -> entities.createQuery(RECENT, Long.class).setParameter("subject", subject).setParameter("deed", deed)
            .setParameter("caller", caller).setParameter("since", Jdbc.stamp(since)).setParameter("now", Jdbc.stamp(now)).getSingleResult() > 0);
    }
}
