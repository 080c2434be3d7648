package jp.madoguchi.subsidy.programme;

/** Whom an offer is for. */
public enum Audience {
    INSURED("保険医療機関・薬局"),
    /** Whoever may use 資格確認限定型 on that day: the facility room's rule answers (D-20) */
    LIMITED("資格確認限定型を利用できる施設"),
    HOME_NURSING("訪問看護ステーション");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
