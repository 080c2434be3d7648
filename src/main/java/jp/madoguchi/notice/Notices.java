package jp.madoguchi.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds notices: for readers only what is public, newest first, by key and never by offset. */
@ApplicationScoped
public class Notices {

    private static final String ROW = "select new jp.madoguchi.notice.NoticeRow(n.number, n.topic, n.state, "
        + "n.publishAt, n.title, n.summary) from Notice n where n.state in :listed ";
    private static final String OLDER = "and (n.publishAt < :publishAt or n.publishAt = :publishAt and n.number < :number) ";
    private static final String NEWEST_FIRST = "order by n.publishAt desc, n.number desc";
    private static final Set<NoticeState> LISTED = Set.of(NoticeState.PUBLISHED, NoticeState.UPDATED);

    @PersistenceContext
    EntityManager entities;

    public Notices() {
    }

    Notices(EntityManager entities) {
        this.entities = entities;
    }

    public List<NoticeRow> newest(int most) {
        return rows("").setMaxResults(most).getResultList();
    }

    public List<NoticeRow> newestOn(Set<NoticeTopic> topics, int most) {
        return rows("and n.topic in :topics ").setParameter("topics", topics).setMaxResults(most).getResultList();
    }

    public List<NoticeRow> important() {
        return rows("and n.important = true ").setMaxResults(5).getResultList();
    }

    /** A page of the list, one row more than asked where older ones follow. */
    List<NoticeRow> page(Optional<NoticeTopic> topic, Optional<NoticeCursor> before, int size) {
        TypedQuery<NoticeRow> rows = rows((topic.isPresent() ? "and n.topic = :topic " : "") + (before.isPresent() ? OLDER : ""));
        topic.ifPresent(value -> rows.setParameter("topic", value));
        before.ifPresent(cursor -> rows.setParameter("publishAt", cursor.publishAt()).setParameter("number", cursor.number()));
        return rows.setMaxResults(size + 1).getResultList();
    }

    public Optional<Notice> readable(String number) {
        return entities.createQuery("select n from Notice n join fetch n.revisions r where n.number = :number "
                + "order by r.revision desc", Notice.class)
            .setParameter("number", number)
            .getResultStream()
            .filter(notice -> notice.getState().isReadable())
            .findFirst();
    }

    public List<NoticeFeedItem> feed(int most) {
        return entities.createQuery("select new jp.madoguchi.notice.NoticeFeedItem(n.number, n.topic, n.publishAt, n.changedAt, "
                + "r.title, r.summary, r.body) from NoticeRevision r join r.notice n where n.state in :listed and r.revision = "
                + "(select max(x.revision) from NoticeRevision x where x.notice = n) order by n.changedAt desc, n.number desc",
                NoticeFeedItem.class)
            .setParameter("listed", LISTED)
            .setMaxResults(most)
            .getResultList();
    }

    /** Numbers count within a month: 2026-07-001. */
    String nextNumber(YearMonth month) {
        String last = entities.createQuery("select max(n.number) from Notice n where n.number like :month", String.class)
            .setParameter("month", month + "-%").getSingleResult();
        return String.format(Locale.ROOT, "%s-%03d", month, last == null ? 1 : Integer.parseInt(last.substring(8)) + 1);
    }

    List<Notice> due(NoticeState state, OffsetDateTime now) {
        String moment = state == NoticeState.SCHEDULED ? "n.publishAt" : "n.endAt";
        return entities.createQuery("select n from Notice n where n.state = :state and " + moment + " <= :now", Notice.class)
            .setParameter("state", state)
            .setParameter("now", now)
            .getResultList();
    }

    private TypedQuery<NoticeRow> rows(String where) {
        return entities.createQuery(ROW + where + NEWEST_FIRST, NoticeRow.class).setParameter("listed", LISTED);
    }
}
