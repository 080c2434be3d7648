package jp.madoguchi.facility;

/** What a facility does besides being of its type; any type may. */
public enum FacilityRole {
    CHECKUP("健診実施機関等"),
    ANNEX("別棟健診センター"),
    DIRECT_PAYMENT("出産育児一時金等の直接支払制度を用いる"),
    HOME_VISITS_ONLY("訪問診療のみ");

    private final String label;

    FacilityRole(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
