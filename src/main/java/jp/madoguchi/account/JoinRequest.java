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

/** Somebody would like to act for a facility that has members already; its 管理者 decides. */
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

    public JoinRequest(long facility, long person, Role role, String words, Instant now) {
        this.facilityId = facility;
        this.personId = person;
        this.role = role;
        this.words = words;
        this.askedAt = Jdbc.stamp(now);
        this.activeKey = facility + " " + person;
    }

    public void grant(Instant now, Caller by) {
        decide(true, now, by);
    }

    public void refuse(Instant now, Caller by) {
        decide(false, now, by);
    }

    private void decide(boolean answer, Instant now, Caller by) {
        if (!isOpen()) {
            throw new IllegalStateException("join request " + id + " is decided");
        }
        granted = answer;
        decidedAt = Jdbc.stamp(now);
        decidedBy = by.person();
        activeKey = null;
    }

    public boolean isOpen() {
        return decidedAt == null;
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
