package jp.madoguchi.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Jdbc;

/** Who did what to what, or looked at it. Written once, never changed, and never a place for secrets. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

    private OffsetDateTime at;

    private String caller;

    private String deed;

    private String subject;

    private String detail;

    @Column(name = "request_id")
    private String requestId;

    protected AuditEntry() {
    }

    AuditEntry(Instant at, String caller, String deed, String subject, String detail, String requestId) {
        this.at = Jdbc.stamp(at);
        this.caller = fit(caller, 200);
        this.deed = fit(deed, 60);
        this.subject = fit(subject, 200);
        this.detail = fit(detail, 2000);
        this.requestId = fit(requestId, 40);
    }

    public Long getId() {
        return id;
    }

    /** The trail must never be the reason why a verb fails: what no database keeps is marked, what is too long is cut. */
    private static String fit(String text, int longest) {
        String clean = text.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
        if (clean.length() <= longest) {
            return clean;
        }
        int end = longest - 1;
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
