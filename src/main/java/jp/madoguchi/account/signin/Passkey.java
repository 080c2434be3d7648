package jp.madoguchi.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.madoguchi.platform.Jdbc;

/** パスキー: the public half of a key that the person's device keeps; by itself enough to come in. */
@Entity
public class Passkey {

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "credential_id")
    private String credentialId;
    @Column(name = "credential_key")
    private String credentialKey;
    @Column(name = "public_key")
    private String publicKey;
    @Column(name = "sign_count")
    private long signCount;
    private String transports;
    private String name;
    @Column(name = "made_at")
    private OffsetDateTime madeAt;
    @Column(name = "used_at")
    private OffsetDateTime usedAt;
    @Column(name = "removed_at")
    private OffsetDateTime removedAt;

    protected Passkey() {
    }

    /** @param credentialKey the digest of the credential's id, by which it is found and of which there is one */
    public Passkey(long person, String credentialId, String credentialKey, String publicKey, long signCount, String transports, String name,
                   Instant now) {
        this.personId = person;
        this.credentialId = credentialId;
        this.credentialKey = credentialKey;
        this.publicKey = publicKey;
        this.signCount = signCount;
        this.transports = transports;
        this.name = name;
        this.madeAt = Jdbc.stamp(now);
    }

    public void use(long newSignCount, Instant now) {
        signCount = newSignCount;
        usedAt = Jdbc.stamp(now);
    }

    public void rename(String newName) {
        name = newName;
    }

    public void remove(Instant now) {
        removedAt = Jdbc.stamp(now);
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public Long getId() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String credentialId() {
        return credentialId;
    }

    public String publicKey() {
        return publicKey;
    }

    public long signCount() {
        return signCount;
    }

    public String transports() {
        return transports;
    }

    public String getName() {
        return name;
    }

    public Instant madeAt() {
        return madeAt.toInstant();
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt).map(OffsetDateTime::toInstant);
    }
}
