package jp.madoguchi.platform;

/** 課: which part of the office somebody reviews for. */
public enum Section {
    ELIGIBILITY("資格情報課"),
    SUBSIDY("医療情報化支援助成課");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
