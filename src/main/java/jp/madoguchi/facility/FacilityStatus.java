package jp.madoguchi.facility;

public enum FacilityStatus {
    ACTIVE("現存"),
    SUSPENDED("休止"),
    CLOSED("廃止");

    private final String label;

    FacilityStatus(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
