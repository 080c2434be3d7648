package jp.madoguchi.facility;

/** レセプトの請求方法. The lists do not carry it: until somebody declares it, it is not known. */
public enum ClaimKind {
    UNKNOWN("わからない"),
    ELECTRONIC("電子請求"),
    PAPER_65("紙レセプト（電子請求の義務化の時点で65歳以上）"),
    PAPER_BY_HAND("紙レセプト（手書き）");

    private final String label;

    ClaimKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    /** 義務化対象外 */
    public boolean isPaper() {
        return this == PAPER_65 || this == PAPER_BY_HAND;
    }
}
