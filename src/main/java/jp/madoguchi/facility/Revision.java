package jp.madoguchi.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** One act by which the register came to know something: all its rows count, or none. */
@Entity
@Table(name = "register_revision")
public class Revision {

    @Id
    @GeneratedValue(generator = "register_seq")
    @SequenceGenerator(name = "register_seq", sequenceName = "register_seq", allocationSize = 1000)
    private Long id;
    @Version
    private int version;
    @Enumerated(EnumType.STRING)
    private RevisionKind kind;
    private String title;
    @Column(name = "prepared_at")
    private OffsetDateTime preparedAt;
    @Column(name = "prepared_by")
    private String preparedBy;
    @Column(name = "in_force_at")
    private OffsetDateTime inForceAt;
    @Column(name = "in_force_by")
    private String inForceBy;
    @Column(name = "taken_back_at")
    private OffsetDateTime takenBackAt;
    @Column(name = "taken_back_by")
    private String takenBackBy;
    @Column(name = "taken_back_why")
    private String takenBackWhy;

    protected Revision() {
    }

    public Revision(RevisionKind kind, String title, OffsetDateTime now, String caller) {
        this.kind = kind;
        this.title = title;
        this.preparedAt = now;
        this.preparedBy = caller;
    }

    public void putInForce(OffsetDateTime now, String caller) {
        if (inForceAt != null) {
            throw new IllegalStateException("revision " + id + " is in force already");
        }
        inForceAt = now;
        inForceBy = caller;
    }

    public void takeBack(OffsetDateTime now, String caller, String why) {
        if (inForceAt == null || takenBackAt != null) {
            throw new IllegalStateException("revision " + id + " is not in force");
        }
        takenBackAt = now;
        takenBackBy = caller;
        takenBackWhy = why;
    }

    public Long getId() {
        return id;
    }

    public RevisionKind getKind() {
        return kind;
    }

    public String getPreparedAtText() {
        return JapaneseDate.withTime(preparedAt.toInstant());
    }

    public String getPreparedBy() {
        return preparedBy;
    }

    public OffsetDateTime getInForceAt() {
        return inForceAt;
    }

    public String getInForceAtText() {
        return JapaneseDate.withTime(inForceAt.toInstant());
    }

    public String getInForceBy() {
        return inForceBy;
    }

    public OffsetDateTime getTakenBackAt() {
        return takenBackAt;
    }

    public String getTakenBackAtText() {
        return JapaneseDate.withTime(takenBackAt.toInstant());
    }

    public String getTakenBackBy() {
        return takenBackBy;
    }

    public String getTakenBackWhy() {
        return takenBackWhy;
    }
}
