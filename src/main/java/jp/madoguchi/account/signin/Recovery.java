package jp.madoguchi.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Jdbc;

/** 郵便による再設定: its code goes by letter and counts only after a day, so that whoever it concerns can stop it. */
@Entity
public class Recovery {

    private static final Duration WAITS = Duration.ofHours(24);
    private static final Duration LASTS = Duration.ofDays(30);

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "facility_id")
    private long facilityId;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "asked_at")
    private OffsetDateTime askedAt;
    @Column(name = "opens_at")
    private OffsetDateTime opensAt;
    @Column(name = "ends_at")
    private OffsetDateTime endsAt;
    @Column(name = "used_at")
    private OffsetDateTime usedAt;
    @Column(name = "stopped_at")
    private OffsetDateTime stoppedAt;
    @Column(name = "stopped_by")
    private Long stoppedBy;

    protected Recovery() {
    }

    Recovery(long person, long facility, String codeHash, Instant now) {
        this.personId = person;
        this.facilityId = facility;
        this.codeHash = codeHash;
        this.askedAt = Jdbc.stamp(now);
        this.opensAt = Jdbc.stamp(now.plus(WAITS));
        this.endsAt = Jdbc.stamp(now.plus(LASTS));
    }

    RecoveryState stateAt(Instant now) {
        if (stoppedAt != null) {
            return RecoveryState.STOPPED;
        }
        if (usedAt != null || !now.isBefore(endsAt.toInstant())) {
            return RecoveryState.ENDED;
        }
        return now.isBefore(opensAt.toInstant()) ? RecoveryState.WAITING : RecoveryState.OPEN;
    }

    void use(Instant now) {
        usedAt = Jdbc.stamp(now);
    }

    void stop(Instant now, long by) {
        stoppedAt = Jdbc.stamp(now);
        stoppedBy = by;
    }

    public Long getId() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public long facilityId() {
        return facilityId;
    }

    Instant askedAt() {
        return askedAt.toInstant();
    }

    Instant opensAt() {
        return opensAt.toInstant();
    }
}
