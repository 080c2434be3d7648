package jp.madoguchi.facility;

import java.util.Optional;
import jp.madoguchi.facility.scheme.Scheme;

/** What can be said of a facility that no list says. */
public enum FactKind {
    CLAIM("レセプトの請求方法"),
    CHECKUP("健診実施機関等"),
    ANNEX("別棟健診センター"),
    DIRECT_PAYMENT("直接支払制度を用いる"),
    HOME_VISITS_ONLY("訪問診療のみ"),
    MEASURE_1("経過措置(1) システム整備中"),
    MEASURE_2("経過措置(2) ネットワーク環境事情"),
    MEASURE_3("経過措置(3) 訪問診療のみ"),
    MEASURE_4("経過措置(4) 改築工事中・臨時施設"),
    MEASURE_5("経過措置(5) 廃止・休止の計画"),
    MEASURE_6("経過措置(6) 特に困難な事情"),
    FULL_IN_USE("既存型の利用"),
    LIMITED_IN_USE("資格確認限定型の利用"),
    VISIT_IN_USE("訪問診療等機能の利用"),
    ONLINE_IN_USE("オンライン診療等機能の利用"),
    ALTERNATE_IN_USE("外来診療等機能の利用"),
    CHAIN_GROUP("薬局のグループ");

    static final String YES = "YES";
    static final String NO = "NO";

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    public Optional<FacilityRole> role() {
        return switch (this) {
            case CHECKUP -> Optional.of(FacilityRole.CHECKUP);
            case ANNEX -> Optional.of(FacilityRole.ANNEX);
            case DIRECT_PAYMENT -> Optional.of(FacilityRole.DIRECT_PAYMENT);
            case HOME_VISITS_ONLY -> Optional.of(FacilityRole.HOME_VISITS_ONLY);
            default -> Optional.empty();
        };
    }

    public Optional<Integer> measure() {
        return name().startsWith("MEASURE_") ? Optional.of(ordinal() - MEASURE_1.ordinal() + 1) : Optional.empty();
    }

    public Optional<Scheme> scheme() {
        return switch (this) {
            case FULL_IN_USE -> Optional.of(Scheme.FULL);
            case LIMITED_IN_USE -> Optional.of(Scheme.LIMITED);
            case VISIT_IN_USE -> Optional.of(Scheme.VISIT);
            case ONLINE_IN_USE -> Optional.of(Scheme.ONLINE);
            case ALTERNATE_IN_USE -> Optional.of(Scheme.ALTERNATE);
            default -> Optional.empty();
        };
    }

    boolean allows(String value) {
        return switch (this) {
            case CLAIM -> value.matches("UNKNOWN|ELECTRONIC|PAPER_65|PAPER_BY_HAND");
            case CHAIN_GROUP -> value.matches("NO|[0-9A-Z-]{1,40}");
            default -> value.equals(YES) || value.equals(NO);
        };
    }
}
