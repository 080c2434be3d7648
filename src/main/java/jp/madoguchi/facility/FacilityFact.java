package jp.madoguchi.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A {@link Fact} as one revision brought it. */
@Entity
@Table(name = "facility_fact")
public class FacilityFact {

    @Id
    @GeneratedValue(generator = "register_seq")
    private Long id;
    @Column(name = "facility_id")
    private long facilityId;
    @Column(name = "revision_id")
    private long revisionId;
    @Enumerated(EnumType.STRING)
    private FactKind kind;
    @Column(name = "fact_value")
    private String value;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "circumstance_ended")
    private LocalDate circumstanceEnded;
    private String evidence;

    protected FacilityFact() {
    }

    FacilityFact(long facilityId, long revisionId, Fact fact) {
        this.facilityId = facilityId;
        this.revisionId = revisionId;
        kind = fact.kind();
        value = fact.value();
        validFrom = fact.from();
        validTo = fact.to().orElse(null);
        circumstanceEnded = fact.circumstanceEnded().orElse(null);
        evidence = fact.evidence();
    }

    Fact fact() {
        return new Fact(kind, value, validFrom, Optional.ofNullable(validTo), Optional.ofNullable(circumstanceEnded), evidence);
    }
}
