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

/** 認証アプリ: shows a new code every half minute. The secret it shares with us is sealed. */
@Entity
@Table(name = "authenticator_app")
public class AuthenticatorApp {

    public static final String PURPOSE = "authenticator_app.secret";

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    @Column(name = "person_id")
    private long personId;
    private String secret;
    @Column(name = "confirmed_at")
    private OffsetDateTime confirmedAt;
    @Column(name = "last_step")
    private long lastStep;
    @Column(name = "removed_at")
    private OffsetDateTime removedAt;

    protected AuthenticatorApp() {
    }

    public AuthenticatorApp(long person, String sealedSecret, long firstStep, Instant now) {
        this.personId = person;
        this.secret = sealedSecret;
        this.lastStep = firstStep;
        this.confirmedAt = Jdbc.stamp(now);
    }

    /** Each code counts once, and none that came before it. */
    public boolean use(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    public void remove(Instant now) {
        removedAt = Jdbc.stamp(now);
    }

    public String sealedSecret() {
        return secret;
    }

    public Instant confirmedAt() {
        return confirmedAt.toInstant();
    }
}
