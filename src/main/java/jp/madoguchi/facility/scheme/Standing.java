package jp.madoguchi.facility.scheme;

/** How a scheme stands to a facility on a day. */
public enum Standing {
    IN_USE("利用中"),
    OPEN("利用できます"),
    DEPENDS("条件にあてはまれば利用できます"),
    NOT_OPEN("利用できません");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
