package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** One edition of a document that people accept, with the digest of its text. Each is a row of a migration. */
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

    public String getDocument() {
        return document;
    }

    public String getVersion() {
        return version;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public String getInForceText() {
        return JapaneseDate.full(inForceFrom);
    }

    public String getSha256() {
        return sha256;
    }

    public String getTitle() {
        return title;
    }

    /** By what the database finds it: JPA wants a class for two columns. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private String document;
        private String version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && document.equals(key.document) && version.equals(key.version);
        }

        @Override
        public int hashCode() {
            return Objects.hash(document, version);
        }
    }
}
