package jp.madoguchi.subsidy.calculator;

import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.subsidy.programme.Audience;
import jp.madoguchi.subsidy.programme.FacilityClass;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.Offer;

/** What somebody says he is who asks for an amount. */
public enum FacilityKind {
    HOSPITAL("病院", FacilityClass.HOSPITAL),
    CLINIC("医科診療所・歯科診療所", FacilityClass.CLINIC_OR_PHARMACY),
    PHARMACY("薬局（大型チェーン薬局のほか）", FacilityClass.CLINIC_OR_PHARMACY),
    CHAIN("大型チェーン薬局", FacilityClass.CHAIN_PHARMACY),
    OTHER("資格確認限定型の対象施設（紙レセプト、健診、助産所など）", FacilityClass.ANY);

    private final String label;
    private final FacilityClass facilityClass;

    FacilityKind(String label, FacilityClass facilityClass) {
        this.label = label;
        this.facilityClass = facilityClass;
    }

    public static Optional<FacilityKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Whether a pharmacy's group is a large one no list says. */
    public static FacilityKind of(FacilityType type) {
        return switch (type) {
            case HOSPITAL -> HOSPITAL;
            case CLINIC, DENTAL_CLINIC -> CLINIC;
            case PHARMACY -> PHARMACY;
            default -> OTHER;
        };
    }

    /** Whom a row of a table is for, where the address names the row alone. */
    static FacilityKind of(Listing listing) {
        return switch (listing.programme().facilityClass()) {
            case HOSPITAL -> HOSPITAL;
            case CHAIN_PHARMACY -> CHAIN;
            case CLINIC_OR_PHARMACY -> CLINIC;
            case ANY -> OTHER;
        };
    }

    public String getLabel() {
        return label;
    }

    /** Offers that are known by name only. */
    boolean isServedBy(Offer offer) {
        return offer.terms().audience() == (this == OTHER ? Audience.HOME_NURSING : Audience.INSURED);
    }

    /** Rows that are for such a facility. */
    public boolean isServedBy(Listing listing) {
        FacilityClass row = listing.programme().facilityClass();
        return row == FacilityClass.ANY || row == facilityClass && listing.offer().terms().audience() == Audience.INSURED;
    }
}
