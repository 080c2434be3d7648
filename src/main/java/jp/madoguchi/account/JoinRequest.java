package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Role;

/** 参加の申請: somebody wishes to act for a facility that has a 管理者, who decides. One open wish per person and facility. */
@Entity
@Table(name = "join_request")
public class JoinRequest {

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    @Column(name = "facility_id")
    private long facilityId;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String words;
    @Column(name = "asked_at")
    private OffsetDateTime askedAt;
    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    private Boolean granted;
    @Column(name = "active_key")
    private String activeKey;

    protected JoinRequest() {
    }

    public JoinRequest(long person, long facility, Role role, String words, Instant now) {
        if (role.side() != Role.Side.FACILITY) {
            throw new IllegalArgumentException(role + " is no member's");
        }
        this.personId = person;
        this.facilityId = facility;
        this.role = role;
        this.words = words;
        this.askedAt = Jdbc.stamp(now);
        this.activeKey = person + " " + facility;
    }

    public void grant(Instant now, Caller by) {
        decide(true, now, by);
    }

    public void refuse(Instant now, Caller by) {
        decide(false, now, by);
    }

    private void decide(boolean yes, Instant now, Caller by) {
        if (!isOpen()) {
            throw new IllegalStateException("request " + id + " is decided already");
        }
        granted = yes;
        decidedAt = Jdbc.stamp(now);
        decidedBy = by.person();
        activeKey = null;
    }

    public boolean isOpen() {
        return decidedAt == null;
    }

    public boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }

    public Long getId() {
        return id;
    }

    public long facilityId() {
        return facilityId;
    }

    public long personId() {
        return personId;
    }

    public Role getRole() {
        return role;
    }

    public String getWords() {
        return words;
    }

    public Instant askedAt() {
        return askedAt.toInstant();
    }
}
