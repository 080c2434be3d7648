package jp.madoguchi.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.subsidy.publish.WindowMoved;

/** Drafts the notice of a moved window, in the transaction that moves it; 広報担当 reads it over and publishes it. */
@ApplicationScoped
public class DraftMovedWindow {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Notices notices;

    @Inject
    AuditTrail trail;

    void draft(@Observes WindowMoved moved) {
        MovedWindowText text = new MovedWindowText(moved);
        OffsetDateTime at = Jdbc.stamp(moved.at());
        Notice notice = Notice.draft(notices.nextNumber(YearMonth.from(JapanTime.dateOf(moved.at()))), NoticeTopic.SUBSIDY,
            NoticeRevision.first(text.title(), text.summary(), text.body(), "補助金の版 " + moved.edition() + " による下書き", at, "システム"));
        entities.persist(notice);
        trail.record(moved.at(), Caller.HOUSE, "DRAFT_NOTICE", notice.getNumber(), "edition:" + moved.edition());
    }
}
