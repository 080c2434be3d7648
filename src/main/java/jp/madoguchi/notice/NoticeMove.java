package jp.madoguchi.notice;

import static jp.madoguchi.notice.NoticeState.*;

import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.platform.Permission;

/** Every move a notice can make: from where, to where, and who may. */
public enum NoticeMove {
    SCHEDULE("公開を予約する", EnumSet.of(DRAFT), SCHEDULED, Permission.PUBLISH_NOTICE),
    TAKE_BACK("下書きに戻す", EnumSet.of(SCHEDULED), DRAFT, Permission.WRITE_NOTICE),
    PUBLISH("公開する", EnumSet.of(SCHEDULED), PUBLISHED, Permission.PUBLISH_NOTICE),
    REVISE("更新する", EnumSet.of(PUBLISHED, UPDATED), UPDATED, Permission.PUBLISH_NOTICE),
    END("終了する", EnumSet.of(PUBLISHED, UPDATED), ENDED, Permission.PUBLISH_NOTICE);

    private final String label;
    private final Set<NoticeState> from;
    private final NoticeState to;
    private final Permission permission;

    NoticeMove(String label, Set<NoticeState> from, NoticeState to, Permission permission) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    public String getLabel() {
        return label;
    }

    public Set<NoticeState> from() {
        return from;
    }

    public NoticeState to() {
        return to;
    }

    public Permission permission() {
        return permission;
    }

    NoticeState from(NoticeState current) {
        if (!from.contains(current)) {
            throw new IllegalStateException(this + " is no move from " + current);
        }
        return to;
    }
}
