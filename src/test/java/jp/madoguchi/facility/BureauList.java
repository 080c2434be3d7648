package jp.madoguchi.facility;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import jp.madoguchi.platform.text.PostalCode;

/**
 * コード内容別医療機関一覧表, as 地方厚生局 publish it every month for each prefecture: title, [県], [day and kind], the names of the
 * columns, then each facility in two rows, the second with how it came to be listed and whether it is open.
 */
final class BureauList {

    static final String DAY = "令和8年7月1日現在";

    private static final Set<String> KINKI = Set.of("18", "25", "26", "27", "28", "29", "30");
    private static final List<String> COLUMNS = List.of("項番", "医療機関番号", "医療機関名称", "医療機関所在地", "電話番号",
        "開設者氏名", "管理者氏名", "指定年月日", "病床数／診療科名", "種別");

    private BureauList() {
    }

    static Stream<List<String>> rows(SyntheticSection section) {
        int[] number = {0};
        return Stream.concat(head(section), section.facilities().flatMap(facility -> rows(++number[0], facility)));
    }

    private static Stream<List<String>> head(SyntheticSection section) {
        return Stream.of(alone("コード内容別医療機関一覧表"), alone("[" + section.prefecture().prefecture().getLabel() + "]"),
            alone("[" + DAY + " " + kind(section.table()) + " 現存/休止]"), COLUMNS);
    }

    private static List<String> alone(String text) {
        return List.of(text, "", "", "", "", "", "", "", "", "");
    }

    private static Stream<List<String>> rows(int number, SyntheticFacility facility) {
        RandomGenerator random = new SplittableRandom(Long.parseLong(facility.code().digits()));
        Entry entry = facility.entry();
        return Stream.of(
            List.of("" + number, separated(facility.code()), entry.name(), address(entry), entry.phone(), entry.founder(), entry.manager(),
                era(entry.designatedOn().orElseThrow()), about(entry.type(), random), kindOf(entry.type())),
            List.of("", "", "", "", "", "", "", random.nextInt(20) == 0 ? "交代" : "新規", "", entry.status().getLabel()));
    }

    static String address(Entry entry) {
        return "〒" + new PostalCode(entry.postalCode()) + " " + entry.address();
    }

    /** Seven digits: 点数表 and prefecture are those of the sheet. The bureau of 近畿 sets a hyphen, the others commas. */
    static String separated(FacilityCode code) {
        String digits = code.digits().substring(3);
        return KINKI.contains(code.getPrefecture())
            ? digits.substring(0, 2) + "-" + digits.substring(2) + " "
            : digits.substring(0, 2) + "," + digits.substring(2, 6) + "," + digits.substring(6);
    }

    /** 昭38. 5. 1 */
    static String era(LocalDate date) {
        JapaneseDate day = JapaneseDate.from(date);
        String era = day.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE).substring(0, 1);
        return String.format("%s%2d.%2d.%2d", era, day.get(ChronoField.YEAR_OF_ERA), date.getMonthValue(), date.getDayOfMonth());
    }

    private static String about(FacilityType type, RandomGenerator random) {
        return switch (type) {
            case HOSPITAL -> "一般　" + (20 + random.nextInt(600));
            case CLINIC -> SyntheticWord.any("department", random).text();
            case DENTAL_CLINIC -> "歯";
            default -> "";
        };
    }

    private static String kind(PointTable table) {
        return table == PointTable.PHARMACY ? "薬局" : table.getLabel();
    }

    /** Clinics of 医科 and 歯科 are both 診療所 here; the sheet says which. */
    private static String kindOf(FacilityType type) {
        return switch (type) {
            case CLINIC, DENTAL_CLINIC -> "診療所";
            case HOME_NURSING -> "訪問看護";
            default -> type.getLabel();
        };
    }
}
