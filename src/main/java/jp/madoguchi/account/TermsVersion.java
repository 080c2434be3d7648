package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** One version of a document that people accept. Its text is published; the digest says which text it was. */
@Entity
@Table(name = "terms_version")
@IdClass(TermsVersion.Key.class)
public class TermsVersion {

    @Id
    private String document;
    @Id
    private String version;
    @Column(name = "in_force_from")
    private LocalDate inForceFrom;
    private String sha256;
    private String title;

    protected TermsVersion() {
    }

    public String document() {
        return document;
    }

    public String getVersion() {
        return version;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public String getSha256() {
        return sha256;
    }

    public String getTitle() {
        return title;
    }

    public static class Key implements Serializable {

        private String document;
        private String version;

        public Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(document, key.document) && Objects.equals(version, key.version);
        }

        @Override
        public int hashCode() {
            return Objects.hash(document, version);
        }
    }
}
