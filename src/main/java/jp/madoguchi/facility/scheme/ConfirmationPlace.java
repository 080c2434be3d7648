package jp.madoguchi.facility.scheme;

/** Where eligibility is confirmed: each has its own ways. */
public enum ConfirmationPlace {
    MEDICAL("医療機関・薬局"),
    CHECKUP("健診実施機関等"),
    MIDWIFERY("助産所");

    private final String label;

    ConfirmationPlace(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
