package jp.madoguchi.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** One text of a notice, with who wrote it, when, and what changed. Never changed itself. */
@Entity
@Table(name = "notice_revision")
public class NoticeRevision {

    @Id
    @GeneratedValue(generator = "notice_revision_seq")
    @SequenceGenerator(name = "notice_revision_seq", sequenceName = "notice_revision_seq", allocationSize = 50)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "notice_id")
    private Notice notice;
    private int revision;
    private String title;
    private String summary;
    private String body;
    @Column(name = "changed_at")
    private OffsetDateTime changedAt;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "change_note")
    private String changeNote;

    protected NoticeRevision() {
    }

    /** The first text of a notice that is about to be written. */
    static NoticeRevision first(String title, String summary, String body, String note, OffsetDateTime at, String by) {
        NoticeRevision text = new NoticeRevision();
        text.revision = 1;
        text.title = title;
        text.summary = summary;
        text.body = body;
        text.changeNote = note;
        text.changedAt = at;
        text.changedBy = by;
        return text;
    }

    NoticeRevision of(Notice whose) {
        notice = whose;
        return this;
    }

    public int getRevision() {
        return revision;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public String getBody() {
        return body;
    }

    public OffsetDateTime getChangedAt() {
        return changedAt;
    }

    public String getChangeNote() {
        return changeNote;
    }
}
