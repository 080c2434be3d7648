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
import java.util.Optional;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.text.MailAddress;

/** What a mail leads to: opened as often as one likes, used once, by pressing a button. Programs open links to look at them. */
@Entity
@Table(name = "mail_link")
public class MailLink {

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    @Column(name = "token_hash")
    private String tokenHash;
    @Enumerated(EnumType.STRING)
    private MailLinkKind kind;
    private String mail;
    @Column(name = "mail_key")
    private String mailKey;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "made_at")
    private OffsetDateTime madeAt;
    @Column(name = "ends_at")
    private OffsetDateTime endsAt;
    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    protected MailLink() {
    }

    public MailLink(SecretToken token, MailLinkKind kind, MailAddress mail, Optional<Long> person, Instant now) {
        this.tokenHash = token.stored();
        this.kind = kind;
        this.mail = mail.text();
        this.mailKey = Person.key(mail);
        this.personId = person.orElse(null);
        this.madeAt = Jdbc.stamp(now);
        this.endsAt = Jdbc.stamp(now.plus(kind.lasts()));
    }

    public MailLinkState stateAt(Instant now) {
        if (usedAt != null) {
            return MailLinkState.USED;
        }
        return now.isBefore(endsAt.toInstant()) ? MailLinkState.OPEN : MailLinkState.ENDED;
    }

    public void use(Instant now) {
        if (stateAt(now) != MailLinkState.OPEN) {
            throw new IllegalStateException("link " + id + " is " + stateAt(now));
        }
        usedAt = Jdbc.stamp(now);
    }

    /** Another has taken its place. */
    public void close(Instant now) {
        if (usedAt == null) {
            usedAt = Jdbc.stamp(now);
        }
    }

    public Long getId() {
        return id;
    }

    public MailAddress mail() {
        return new MailAddress(mail);
    }

    public Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    public Instant madeAt() {
        return madeAt.toInstant();
    }
}
