package jp.madoguchi.subsidy.assess;

import java.util.Optional;
import jp.madoguchi.facility.ChainStanding;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.scheme.ChainRules;
import jp.madoguchi.platform.calendar.FiscalYear;
import jp.madoguchi.subsidy.programme.FacilityClass;

/** In which column of a year's tables a facility stands: what makes a chain large is a matter of the year (D-08). */
public final class FacilityClasses {

    private FacilityClasses() {
    }

    /** None for who is neither 保険医療機関 nor 薬局. */
    public static Optional<FacilityClass> of(FacilityType type, Optional<ChainStanding> chain, FiscalYear year, ChainRules rules) {
        return switch (type) {
            case HOSPITAL -> Optional.of(FacilityClass.HOSPITAL);
            case CLINIC, DENTAL_CLINIC -> Optional.of(FacilityClass.CLINIC_OR_PHARMACY);
            case PHARMACY -> Optional.of(chain.filter(standing -> rules.isLarge(standing.prescriptions(), year.firstDay())).isPresent()
                ? FacilityClass.CHAIN_PHARMACY : FacilityClass.CLINIC_OR_PHARMACY);
            default -> Optional.empty();
        };
    }
}
