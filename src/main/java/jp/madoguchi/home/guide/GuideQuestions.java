package jp.madoguchi.home.guide;

import jp.madoguchi.facility.FacilityType;

/** Which questions can change the answer for a type. */
public final class GuideQuestions {

    private final FacilityType type;

    GuideQuestions(FacilityType type) {
        this.type = type;
    }

    public boolean isAny() {
        return isFull() || isCheckup() || isDirectPayment();
    }

    public boolean isClaim() {
        return type.isInsured();
    }

    public boolean isMeasure() {
        return type.isInsured();
    }

    public boolean isFull() {
        return type.isInsured() || type == FacilityType.HOME_NURSING;
    }

    public boolean isCheckup() {
        return type.isInsured() || type == FacilityType.CHECKUP_BODY || type == FacilityType.INSURER;
    }

    /** 別棟健診センター belongs to a 医療機関. */
    public boolean isAnnex() {
        return type.isInsured();
    }

    public boolean isDirectPayment() {
        return type == FacilityType.MIDWIFERY;
    }
}
