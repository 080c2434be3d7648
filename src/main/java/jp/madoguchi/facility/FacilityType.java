package jp.madoguchi.facility;

import java.util.Arrays;
import java.util.Optional;

/** 種別: what a body is. What it does besides is a {@link FacilityRole}. */
public enum FacilityType {
    HOSPITAL("病院"),
    CLINIC("医科診療所"),
    DENTAL_CLINIC("歯科診療所"),
    PHARMACY("薬局"),
    HOME_NURSING("訪問看護ステーション"),
    CHECKUP_BODY("健診専門機関"),
    INSURER("保険者"),
    MIDWIFERY("助産所"),
    THERAPY("施術所"),
    WORKPLACE_CLINIC("職域診療所");

    private final String label;

    FacilityType(String label) {
        this.label = label;
    }

    public static Optional<FacilityType> of(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    public String getLabel() {
        return label;
    }

    /** 保険医療機関・薬局: whoever オンライン資格確認 was made for, and obliges. */
    public boolean isInsured() {
        return compareTo(PHARMACY) <= 0;
    }
}
