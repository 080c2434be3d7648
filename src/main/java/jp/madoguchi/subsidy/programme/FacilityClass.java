package jp.madoguchi.subsidy.programme;

/** 施設類型: the column of the tables that a facility stands in. */
public enum FacilityClass {
    HOSPITAL("病院"),
    CHAIN_PHARMACY("大型チェーン薬局"),
    CLINIC_OR_PHARMACY("診療所・薬局"),
    /** Rows that tell no classes apart */
    ANY("対象となるすべての施設");

    private final String label;

    FacilityClass(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    /** Whether a row of this class is for a facility of that one. */
    public boolean covers(FacilityClass facility) {
        return this == ANY || this == facility;
    }
}
