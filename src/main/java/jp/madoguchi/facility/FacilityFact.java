package jp.madoguchi.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A {@link Fact} as one revision brought it. */
@Entity
@Table(name = "facility_fact")
public class FacilityFact extends DatedRow {

    @Enumerated(EnumType.STRING)
    private FactKind kind;
    @Column(name = "fact_value")
    private String value;
    @Column(name = "circumstance_ended")
    private LocalDate circumstanceEnded;
    private String evidence;

    protected FacilityFact() {
    }

    FacilityFact(long facilityId, long revisionId, Fact fact) {
        super(facilityId, revisionId, fact.from(), fact.to());
        kind = fact.kind();
        value = fact.value();
        circumstanceEnded = fact.circumstanceEnded().orElse(null);
        evidence = fact.evidence();
    }

    Fact fact() {
        return new Fact(kind, value, validFrom(), validTo(), Optional.ofNullable(circumstanceEnded), evidence);
    }
}
