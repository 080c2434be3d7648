package jp.madoguchi.account.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.text.MailAddress;

/** The owner of a mailbox is invited to act for a facility. It makes nobody a member until he accepts. */
@Entity
public class Invitation {

    private static final Duration TWICE_PRESSED = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    @Column(name = "facility_id")
    private long facilityId;
    @Column(name = "link_id")
    private long linkId;
    private String mail;
    @Column(name = "mail_key")
    private String mailKey;
    private String roles;
    private String agency;
    private LocalDate until;
    @Column(name = "invited_at")
    private OffsetDateTime invitedAt;
    @Column(name = "invited_by")
    private long invitedBy;
    @Column(name = "accepted_at")
    private OffsetDateTime acceptedAt;
    @Column(name = "accepted_by")
    private Long acceptedBy;
    @Column(name = "withdrawn_at")
    private OffsetDateTime withdrawnAt;
    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    protected Invitation() {
    }

    Invitation(long facility, MailLink link, Offer offer, Instant now, Caller by) {
        this.facilityId = facility;
        this.linkId = link.getId();
        this.mail = link.mail().text();
        this.mailKey = Person.key(link.mail());
        this.roles = offer.stored();
        this.agency = offer.agency().orElse(null);
        this.until = offer.until().orElse(null);
        this.invitedAt = Jdbc.stamp(now);
        this.invitedBy = by.person();
    }

    void accept(long person, Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("invitation " + id + " is closed");
        }
        acceptedAt = Jdbc.stamp(now);
        acceptedBy = person;
    }

    void withdraw(Instant now, long by) {
        if (isOpen()) {
            withdrawnAt = Jdbc.stamp(now);
            withdrawnBy = by;
        }
    }

    boolean isOpen() {
        return acceptedAt == null && withdrawnAt == null;
    }

    boolean isFor(Optional<MailAddress> other) {
        return other.map(Person::key).filter(mailKey::equals).isPresent();
    }

    Optional<Long> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }

    /** The same button, pressed twice. */
    boolean isJustNow(Offer offer, Instant now) {
        return offer.equals(offer()) && Duration.between(invitedAt.toInstant(), now).abs().compareTo(TWICE_PRESSED) < 0;
    }

    Offer offer() {
        return new Offer(Offer.read(roles), Optional.ofNullable(agency), Optional.ofNullable(until));
    }

    public Long getId() {
        return id;
    }

    long facilityId() {
        return facilityId;
    }

    long linkId() {
        return linkId;
    }

    long invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt.toInstant();
    }

    public MailAddress mail() {
        return new MailAddress(mail);
    }
}
