package jp.madoguchi.facility.lists;

/** What a column of a list means to us; columns that mean nothing are not in the layouts. */
public enum ListColumn {
    SERIAL("項番"),
    NUMBER("医療機関番号"),
    NAME("医療機関名称"),
    POSTAL_CODE("郵便番号"),
    ADDRESS("医療機関所在地"),
    PHONE("電話番号"),
    FOUNDER("開設者氏名"),
    MANAGER("管理者氏名"),
    DESIGNATED_ON("指定年月日"),
    /** 種別 and 現存/休止, one under the other */
    REMARKS("備考");

    private final String label;

    ListColumn(String label) {
        this.label = label;
    }

    String getLabel() {
        return label;
    }
}
