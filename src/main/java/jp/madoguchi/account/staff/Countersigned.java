package jp.madoguchi.account.staff;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;

/** What one administrator asks for and another decides: neither who asked nor whom it is for. Undecided it lapses after a day. */
@MappedSuperclass
public abstract class Countersigned {

    private static final Duration LASTS = Duration.ofHours(24);

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    @Column(name = "person_id")
    private long personId;
    private String why;
    @Column(name = "asked_at")
    private OffsetDateTime askedAt;
    @Column(name = "asked_by")
    private long askedBy;
    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    private Boolean granted;

    protected Countersigned() {
    }

    protected Countersigned(long person, String why, Instant now, Caller by) {
        this.personId = person;
        this.why = why;
        this.askedAt = Jdbc.stamp(now);
        this.askedBy = by.person();
    }

    public boolean isOpenAt(Instant now) {
        return decidedAt == null && now.isBefore(askedAt.toInstant().plus(LASTS));
    }

    public Optional<StaffObjection> objection(Instant now, Caller by) {
        if (by.person() == askedBy || by.person() == personId) {
            return Optional.of(StaffObjection.SECOND_PERSON);
        }
        return isOpenAt(now) ? Optional.empty() : Optional.of(StaffObjection.DECIDED);
    }

    public void decide(boolean yes, Instant now, Caller by) {
        objection(now, by).ifPresent(no -> {
            throw new IllegalStateException(id + " " + no);
        });
        granted = yes;
        decidedAt = Jdbc.stamp(now);
        decidedBy = by.person();
    }

    public Long getId() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String getWhy() {
        return why;
    }

    public Instant askedAt() {
        return askedAt.toInstant();
    }

    public long askedBy() {
        return askedBy;
    }

    public Optional<Long> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt).map(OffsetDateTime::toInstant);
    }

    public boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }
}
