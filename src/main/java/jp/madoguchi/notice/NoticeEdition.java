package jp.madoguchi.notice;

import java.time.LocalDate;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** A revision as it stands in the record of changes; earlier ones can be read in full. */
public class NoticeEdition {

    private final NoticeRevision revision;
    private final boolean earlier;

    NoticeEdition(NoticeRevision revision, boolean earlier) {
        this.revision = revision;
        this.earlier = earlier;
    }

    public boolean isEarlier() {
        return earlier;
    }

    public String getNote() {
        return revision.getChangeNote();
    }

    public String getDateText() {
        return JapaneseDate.full(day());
    }

    public String getIsoDate() {
        return day().toString();
    }

    public String getBody() {
        return NoticeText.html(revision.getBody());
    }

    private LocalDate day() {
        return JapanTime.dateOf(revision.getChangedAt().toInstant());
    }
}
