package jp.madoguchi.facility.lists;

/** What becomes of a record of the list, or of a facility the list no longer has. */
public enum RowFate {
    NEW("新規"),
    CHANGED("変更"),
    GONE("一覧から消えた"),
    REFUSED("取り込めない"),
    SAME("変更なし");

    private final String label;

    RowFate(String label) {
        this.label = label;
    }

    /** Its shape in the theme. */
    public String getTag() {
        return switch (this) {
            case NEW -> "done";
            case CHANGED -> "going";
            case GONE -> "heed";
            case REFUSED -> "refused";
            case SAME -> "";
        };
    }

    public String getLabel() {
        return label;
    }
}
