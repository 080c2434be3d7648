package jp.madoguchi.subsidy.publish;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.subsidy.programme.Edition;

/** An edition as the verbs hold it: where it stands and who brought it there. What is in it, {@link DraftRows} writes. */
@Entity
@Table(name = "subsidy_edition")
public class EditionFile {

    @Id
    private int number;
    private String title;
    private String why;
    @Enumerated(EnumType.STRING)
    private Edition.State state;
    @Column(name = "drafted_at")
    private OffsetDateTime draftedAt;
    @Column(name = "drafted_by")
    private String draftedBy;
    @Column(name = "published_at")
    private OffsetDateTime publishedAt;
    @Column(name = "published_by")
    private String publishedBy;
    @Column(name = "discarded_at")
    private OffsetDateTime discardedAt;
    @Column(name = "discarded_by")
    private String discardedBy;

    protected EditionFile() {
    }

    EditionFile(int number, String title, String why, Instant now, Caller by) {
        this.number = number;
        this.title = title;
        this.why = why;
        this.state = Edition.State.DRAFT;
        this.draftedAt = Jdbc.stamp(now);
        this.draftedBy = by.name();
    }

    /** Before anything in it is written. */
    void change() {
        state = EditionMove.CHANGE.from(state);
    }

    void publish(Instant now, Caller by) {
        state = EditionMove.PUBLISH.from(state);
        publishedAt = Jdbc.stamp(now);
        publishedBy = by.name();
    }

    void discard(Instant now, Caller by) {
        state = EditionMove.DISCARD.from(state);
        discardedAt = Jdbc.stamp(now);
        discardedBy = by.name();
    }

    public boolean isDraft() {
        return state == Edition.State.DRAFT;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getWhy() {
        return why;
    }

    public Edition.State getState() {
        return state;
    }

    public Instant draftedAt() {
        return draftedAt.toInstant();
    }

    public String getDraftedBy() {
        return draftedBy;
    }

    /** When it was decided, or null while it is a draft. */
    public Instant decidedAt() {
        return switch (state) {
            case DRAFT -> null;
            case PUBLISHED -> publishedAt.toInstant();
            case DISCARDED -> discardedAt.toInstant();
        };
    }

    public String getDecidedBy() {
        return state == Edition.State.DISCARDED ? discardedBy : publishedBy;
    }
}
