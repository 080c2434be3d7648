package jp.madoguchi.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 承継: one facility goes on as another, with its rights and duties. */
@Entity
@Table(name = "facility_succession")
public class Succession {

    @Id
    @GeneratedValue(generator = "register_seq")
    private Long id;
    @Column(name = "revision_id")
    private long revisionId;
    @Column(name = "predecessor_id")
    private long predecessorId;
    @Column(name = "successor_id")
    private long successorId;
    @Column(name = "succeeded_on")
    private LocalDate succeededOn;
    private String reason;

    protected Succession() {
    }

    Succession(long revisionId, long predecessorId, long successorId, LocalDate succeededOn, String reason) {
        this.revisionId = revisionId;
        this.predecessorId = predecessorId;
        this.successorId = successorId;
        this.succeededOn = succeededOn;
        this.reason = reason;
    }

    Succeeded seenFrom(long facility, Identifier other, Entry entry) {
        return new Succeeded(successorId == facility, other.number(), entry.name(), succeededOn, reason);
    }
}
