package jp.madoguchi.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a facility has a number, or no longer has it, in a time. */
@Entity
@Table(name = "facility_identifier")
public class FacilityIdentifier {

    @Id
    @GeneratedValue(generator = "register_seq")
    private Long id;
    @Column(name = "facility_id")
    private long facilityId;
    @Column(name = "revision_id")
    private long revisionId;
    @Enumerated(EnumType.STRING)
    private IdentifierKind kind;
    private String number;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    private boolean ended;

    protected FacilityIdentifier() {
    }

    FacilityIdentifier(long facilityId, long revisionId, DatedIdentifier dated) {
        this.facilityId = facilityId;
        this.revisionId = revisionId;
        kind = dated.identifier().kind();
        number = dated.identifier().number();
        validFrom = dated.from();
        validTo = dated.to().orElse(null);
        ended = dated.ended();
    }

    long facilityId() {
        return facilityId;
    }

    Identifier identifier() {
        return new Identifier(kind, number);
    }

    boolean hasEnded() {
        return ended;
    }
}
