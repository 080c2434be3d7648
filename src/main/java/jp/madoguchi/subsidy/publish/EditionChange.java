package jp.madoguchi.subsidy.publish;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;

/** That an edition went through somebody's hand: he does not publish it. */
@Entity
@Table(name = "subsidy_edition_change")
public class EditionChange {

    private static final int LONGEST = 400;

    @Id
    @GeneratedValue(generator = "subsidy_edition_change_seq")
    @SequenceGenerator(name = "subsidy_edition_change_seq", sequenceName = "subsidy_edition_change_seq", allocationSize = 50)
    private Long id;
    private int edition;
    @Column(name = "changed_at")
    private OffsetDateTime changedAt;
    @Column(name = "person_id")
    private long personId;
    private String name;
    private String what;

    protected EditionChange() {
    }

    EditionChange(int edition, String what, Instant now, Caller by) {
        this.edition = edition;
        this.changedAt = Jdbc.stamp(now);
        this.personId = by.person();
        this.name = by.name();
        this.what = what.codePointCount(0, what.length()) <= LONGEST ? what
            : what.substring(0, what.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    public long personId() {
        return personId;
    }

    public Instant changedAt() {
        return changedAt.toInstant();
    }

    public String getName() {
        return name;
    }

    public String getWhat() {
        return what;
    }
}
