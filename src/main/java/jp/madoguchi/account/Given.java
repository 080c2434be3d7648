package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;

/** Something somebody was given: by whom and when, and who ended it. Only one of a kind counts at a time (active_key). */
@MappedSuperclass
public abstract class Given {

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    private OffsetDateTime since;
    @Column(name = "given_by")
    private String givenBy;
    @Column(name = "ended_at")
    private OffsetDateTime endedAt;
    @Column(name = "ended_by")
    private String endedBy;
    @Column(name = "active_key")
    private String activeKey;

    protected Given() {
    }

    protected Given(String activeKey, Instant now, Caller by) {
        this.activeKey = activeKey;
        this.since = Jdbc.stamp(now);
        this.givenBy = by.signature();
    }

    public void end(Instant now, Caller by) {
        if (endedAt == null) {
            endedAt = Jdbc.stamp(now);
            endedBy = by.signature();
            activeKey = null;
        }
    }

    public Long getId() {
        return id;
    }

    public Instant since() {
        return since.toInstant();
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    /** As the trail names people: {@link Person#signature()}, or house. */
    public String givenBy() {
        return givenBy;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt).map(OffsetDateTime::toInstant);
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
