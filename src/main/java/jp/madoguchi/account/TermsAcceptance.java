package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Jdbc;

/** That somebody has accepted a version of a document, and when. */
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

    public TermsAcceptance(long person, TermsVersion terms, Instant now) {
        this.personId = person;
        this.document = terms.document();
        this.version = terms.getVersion();
        this.acceptedAt = Jdbc.stamp(now);
    }

    public long personId() {
        return personId;
    }

    public String document() {
        return document;
    }

    public String getVersion() {
        return version;
    }

    public Instant acceptedAt() {
        return acceptedAt.toInstant();
    }
}
