package jp.madoguchi.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Jdbc;

/** From signing in to signing out, in one browser. Whoever ends the row ends it on every node. */
@Entity
@Table(name = "sign_in")
public class SignIn {

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "person_id")
    private long personId;
    private boolean strong;
    @Column(name = "facility_id")
    private Long facilityId;
    private String device;
    private String address;
    @Column(name = "begun_at")
    private OffsetDateTime begunAt;
    @Column(name = "seen_at")
    private OffsetDateTime seenAt;
    @Column(name = "proven_at")
    private OffsetDateTime provenAt;
    @Column(name = "ended_at")
    private OffsetDateTime endedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "ended_why")
    private SignInEnd endedWhy;

    protected SignIn() {
    }

    SignIn(String tokenHash, long personId, boolean strong, Browser browser, Instant now) {
        this.tokenHash = tokenHash;
        this.personId = personId;
        this.strong = strong;
        this.device = browser.device();
        this.address = browser.address();
        this.begunAt = Jdbc.stamp(now);
        this.seenAt = begunAt;
        this.provenAt = begunAt;
    }

    public void end(SignInEnd why, Instant now) {
        if (endedAt == null) {
            endedAt = Jdbc.stamp(now);
            endedWhy = why;
        }
    }

    /** Who proves himself with a second factor is strong from then on. */
    void prove(boolean strongly, Instant now) {
        strong |= strongly;
        provenAt = Jdbc.stamp(now);
    }

    void standFor(Long facility) {
        facilityId = facility;
    }

    void seen(Instant now) {
        seenAt = Jdbc.stamp(now);
    }

    public Long getId() {
        return id;
    }

    public long personId() {
        return personId;
    }

    String tokenHash() {
        return tokenHash;
    }

    boolean isStrong() {
        return strong;
    }

    Long facilityId() {
        return facilityId;
    }

    public String getDevice() {
        return device;
    }

    public String getAddress() {
        return address;
    }

    public Instant begunAt() {
        return begunAt.toInstant();
    }

    public Instant seenAt() {
        return seenAt.toInstant();
    }

    Instant provenAt() {
        return provenAt.toInstant();
    }

    boolean hasEnded() {
        return endedAt != null;
    }
}
