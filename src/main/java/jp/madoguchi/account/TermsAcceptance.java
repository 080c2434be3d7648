package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Jdbc;

/** That somebody accepted one edition of a document, and when. Never changed: a newer edition is accepted anew. */
@Entity
@Table(name = "terms_acceptance")
public class TermsAcceptance {

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Column(name = "person_id")
    private long personId;
    private String document;
    private String version;
    @Column(name = "accepted_at")
    private OffsetDateTime acceptedAt;

    protected TermsAcceptance() {
    }

    public TermsAcceptance(long person, TermsVersion accepted, Instant now) {
        this.personId = person;
        this.document = accepted.getDocument();
        this.version = accepted.getVersion();
        this.acceptedAt = Jdbc.stamp(now);
    }

    public Instant acceptedAt() {
        return acceptedAt.toInstant();
    }
}
