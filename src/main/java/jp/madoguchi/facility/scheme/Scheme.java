package jp.madoguchi.facility.scheme;

/** 方式: the kinds of オンライン資格確認. The last three are the three uses of 居宅同意取得型. */
public enum Scheme {
    FULL("既存型"),
    LIMITED("資格確認限定型"),
    VISIT("居宅同意取得型（訪問診療等）"),
    ONLINE("居宅同意取得型（オンライン診療等）"),
    ALTERNATE("居宅同意取得型（外来診療等（通常とは異なる動線・機器故障時等））");

    private final String label;

    Scheme(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
