package jp.madoguchi.facility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** That a facility has a number, or no longer has it, in a time. */
@Entity
@Table(name = "facility_identifier")
public class FacilityIdentifier extends DatedRow {

    @Enumerated(EnumType.STRING)
    private IdentifierKind kind;
    private String number;
    private boolean ended;

    protected FacilityIdentifier() {
    }

    FacilityIdentifier(long facilityId, long revisionId, DatedIdentifier dated) {
        super(facilityId, revisionId, dated.from(), dated.to());
        kind = dated.identifier().kind();
        number = dated.identifier().number();
        ended = dated.ended();
    }

    Identifier identifier() {
        return new Identifier(kind, number);
    }

    boolean hasEnded() {
        return ended;
    }
}
