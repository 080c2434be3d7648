package jp.madoguchi.facility;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;

/** What every row about a facility has: whose it is, by which revision we know it, and for which days it speaks ({@link Holding}). */
@MappedSuperclass
public abstract class DatedRow {

    @Id
    @GeneratedValue(generator = "register_seq")
    private Long id;
    @Column(name = "facility_id")
    private long facilityId;
    @Column(name = "revision_id")
    private long revisionId;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected DatedRow() {
    }

    DatedRow(long facilityId, long revisionId, LocalDate validFrom, Optional<LocalDate> validTo) {
        this.facilityId = facilityId;
        this.revisionId = revisionId;
        this.validFrom = validFrom;
        this.validTo = validTo.orElse(null);
    }

    long facilityId() {
        return facilityId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }
}
