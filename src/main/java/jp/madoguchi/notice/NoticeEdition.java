package jp.madoguchi.notice;

import jp.madoguchi.platform.JapanTime;
import jp.madoguchi.platform.JapaneseDate;

/** A revision as it is shown under 「更新の履歴」. */
public class NoticeEdition {

    private final NoticeRevision revision;

    NoticeEdition(NoticeRevision revision) {
        this.revision = revision;
    }

    public int getRevision() {
        return revision.getRevision();
    }

    public String getTitle() {
        return revision.getTitle();
    }

    public String getChangeNote() {
        return revision.getChangeNote();
    }

    public String getDateText() {
        return JapaneseDate.full(JapanTime.dateOf(revision.getChangedAt().toInstant()));
    }

    public String getBody() {
        return NoticeText.html(revision.getBody());
    }
}
