package jp.madoguchi.facility;

/** By which number a body is known (D-09). Only those that claim have a 医療機関等コード. */
public enum IdentifierKind {
    FACILITY_CODE("医療機関等コード"),
    THERAPY_NUMBER("登録記号番号"),
    ONLINE_CODE("オンライン資格確認用コード"),
    WORKPLACE_CODE("職域コード"),
    MIDWIFERY_NUMBER("助産所番号"),
    BUREAU_RECEIPT("厚生局受付番号");

    private final String label;

    IdentifierKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
