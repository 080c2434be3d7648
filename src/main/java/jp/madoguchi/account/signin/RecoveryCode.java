package jp.madoguchi.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Jdbc;

/** 予備コード: stands in for the second factor, once. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "made_at")
    private OffsetDateTime madeAt;
    @Column(name = "used_at")
    private OffsetDateTime usedAt;
    @Column(name = "replaced_at")
    private OffsetDateTime replacedAt;

    protected RecoveryCode() {
    }

    public RecoveryCode(long person, String codeHash, Instant now) {
        this.personId = person;
        this.codeHash = codeHash;
        this.madeAt = Jdbc.stamp(now);
    }

    public void use(Instant now) {
        usedAt = Jdbc.stamp(now);
    }

    public void replace(Instant now) {
        replacedAt = Jdbc.stamp(now);
    }
}
