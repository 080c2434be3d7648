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

    /** Its shape in the theme. */
    public String getTag() {
        return switch (this) {
            case IN_USE, OPEN -> "done";
            case DEPENDS -> "waiting";
            case NOT_OPEN -> "";
        };
    }

    public String getLabel() {
        return label;
    }
}
