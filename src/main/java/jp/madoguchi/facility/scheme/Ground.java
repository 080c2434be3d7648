package jp.madoguchi.facility.scheme;

/** On what ground a facility may use 資格確認限定型 (D-20). Since when, and whether at all, is a row of the book. */
public enum Ground {
    EXEMPT("義務化対象外（紙レセプト請求等）"),
    TRANSITIONAL("経過措置（2）・（4）・（6）"),
    CHECKUP("健診実施機関等"),
    MIDWIFERY("助産所（直接支払制度を用いる）"),
    THERAPY("施術所"),
    WORKPLACE("職域診療所");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
