package jp.madoguchi.notice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * お知らせ. It begins as a draft, is scheduled by somebody who may publish, opens by itself at its hour, and from then
 * on is never rewritten: a change is a further revision, and the old ones stay readable. It ends, but is not deleted.
 */
@Entity
public class Notice {

    @Id
    @GeneratedValue(generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private Long id;
    private String number;
    @Enumerated(EnumType.STRING)
    private NoticeTopic topic;
    private boolean important;
    @Enumerated(EnumType.STRING)
    private NoticeState state;
    @Column(name = "publish_at")
    private OffsetDateTime publishAt;
    @Column(name = "end_at")
    private OffsetDateTime endAt;
    @Column(name = "changed_at")
    private OffsetDateTime changedAt;
    private String title;
    private String summary;
    @OneToMany(mappedBy = "notice", cascade = CascadeType.PERSIST)
    @OrderBy("revision desc")
    private List<NoticeRevision> revisions;
    @Version
    private long version;

    protected Notice() {
    }

    /** Not yet public: it has no hour, and opens for nobody before it is scheduled. */
    static Notice draft(String number, NoticeTopic topic, NoticeRevision first) {
        Notice notice = new Notice();
        notice.number = number;
        notice.topic = topic;
        notice.state = NoticeState.DRAFT;
        notice.changedAt = first.getChangedAt();
        notice.title = first.getTitle();
        notice.summary = first.getSummary();
        notice.revisions = List.of(first.of(notice));
        return notice;
    }

    void move(NoticeMove move, OffsetDateTime at) {
        state = move.from(state);
        changedAt = at;
    }

    public String getNumber() {
        return number;
    }

    public NoticeTopic getTopic() {
        return topic;
    }

    public boolean isImportant() {
        return important;
    }

    public NoticeState getState() {
        return state;
    }

    public OffsetDateTime getPublishAt() {
        return publishAt;
    }

    public OffsetDateTime getChangedAt() {
        return changedAt;
    }

    public List<NoticeRevision> getRevisions() {
        return revisions;
    }

    public NoticeRevision getNewest() {
        return revisions.get(0);
    }
}
