package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;

/** A group asked a facility whether it may act for it; what the facility's 管理者 said, and who ended it. */
@Entity
@Table(name = "corporate_consent")
public class CorporateConsent {

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    @Column(name = "group_id")
    private long groupId;
    @Column(name = "facility_id")
    private long facilityId;
    @Column(name = "asked_at")
    private OffsetDateTime askedAt;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "given_at")
    private OffsetDateTime givenAt;
    @Column(name = "given_by")
    private String givenBy;
    @Column(name = "ended_at")
    private OffsetDateTime endedAt;
    @Column(name = "ended_by")
    private String endedBy;
    @Column(name = "active_key")
    private String activeKey;

    protected CorporateConsent() {
    }

    public CorporateConsent(long group, long facility, Instant now, Caller by) {
        this.groupId = group;
        this.facilityId = facility;
        this.askedAt = Jdbc.stamp(now);
        this.askedBy = by.signature();
        this.activeKey = group + " " + facility;
    }

    public void give(Instant now, Caller by) {
        if (givenAt == null && endedAt == null) {
            givenAt = Jdbc.stamp(now);
            givenBy = by.signature();
        }
    }

    /** Refused, withdrawn or taken back. */
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

    public long groupId() {
        return groupId;
    }

    public long facilityId() {
        return facilityId;
    }

    public Instant askedAt() {
        return askedAt.toInstant();
    }

    public Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt).map(OffsetDateTime::toInstant);
    }

    public boolean isOpen() {
        return givenAt == null && endedAt == null;
    }

    public boolean hasEnded() {
        return endedAt != null;
    }
}
