package jp.madoguchi.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** Opens what was scheduled for now and ends what has run its time. Two nodes at once: the version lets one win. */
@ApplicationScoped
public class PublishDueNotices {

    @Inject
    Notices notices;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void publish(Caller caller) {
        caller.require(Permission.PUBLISH_NOTICE);
        OffsetDateTime now = OffsetDateTime.now(clock);
        notices.due(NoticeState.SCHEDULED, now).forEach(notice -> move(notice, NoticeMove.PUBLISH, now, caller));
        notices.due(NoticeState.PUBLISHED, now).forEach(notice -> move(notice, NoticeMove.END, now, caller));
        notices.due(NoticeState.UPDATED, now).forEach(notice -> move(notice, NoticeMove.END, now, caller));
    }

    private void move(Notice notice, NoticeMove move, OffsetDateTime now, Caller caller) {
        notice.move(move, now);
        trail.record(now.toInstant(), caller, move.name() + "_NOTICE", notice.getNumber(), "");
    }
}
