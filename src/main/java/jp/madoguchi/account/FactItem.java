package jp.madoguchi.account;

/** Of what somebody says that the register has it wrong. */
public enum FactItem {
    NAME("名称・フリガナ"),
    NUMBER("番号（医療機関等コードなど）"),
    TYPE("種別"),
    STATUS("状態（休止・廃止など）"),
    ADDRESS("所在地・郵便番号"),
    PHONE("電話番号"),
    FOUNDER("開設者"),
    MANAGER("管理者"),
    SUCCESSION("承継"),
    CLAIM("レセプトの請求方法"),
    MEASURE("経過措置"),
    SCHEME("利用している方式"),
    OTHER("そのほか");

    private final String label;

    FactItem(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
