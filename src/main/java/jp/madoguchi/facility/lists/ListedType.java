package jp.madoguchi.facility.lists;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.PointTable;
import jp.madoguchi.platform.text.Reading;

/**
 * What 備考 says: 病院, 診療所 or 薬局, sometimes within another word (総合病院) or after one (特定機能 over 病院), and
 * 現存 or 休止 under it.
 */
record ListedType(Reading<FacilityType> reading, Optional<String> remark) {

    private static final Map<PointTable, Map<String, FacilityType>> WORDS = new EnumMap<>(Map.of(
        PointTable.MEDICAL, Map.of("病院", FacilityType.HOSPITAL, "診療所", FacilityType.CLINIC),
        PointTable.DENTAL, Map.of("病院", FacilityType.HOSPITAL, "診療所", FacilityType.DENTAL_CLINIC),
        PointTable.PHARMACY, Map.of("薬局", FacilityType.PHARMACY),
        PointTable.HOME_NURSING, Map.of("訪問看護", FacilityType.HOME_NURSING, "ステーション", FacilityType.HOME_NURSING)));
    private static final Map<String, FacilityType> NAMES = Map.of("病院", FacilityType.HOSPITAL,
        "診療所", FacilityType.CLINIC, "クリニック", FacilityType.CLINIC, "医院", FacilityType.CLINIC);

    static ListedType of(PointTable table, List<String> lines, String name) {
        List<String> words = words(lines).stream().filter(word -> status(word).isEmpty()).toList();
        Optional<FacilityType> said = in(WORDS.get(table), String.join(" ", words));
        if (said.isPresent()) {
            return new ListedType(Reading.of(said.get()), Optional.empty());
        }
        if (!words.isEmpty()) {
            String text = String.join(" ", words);
            boolean known = WORDS.values().stream().anyMatch(other -> in(other, text).isPresent());
            return new ListedType(known ? Reading.refuse(ListRowReason.TYPE_OF_ANOTHER_LIST, text, table.getLabel())
                : Reading.refuse(ListRowReason.TYPE_UNKNOWN, text), Optional.empty());
        }
        return table == PointTable.MEDICAL ? fromName(name) : fromList(table);
    }

    static Optional<FacilityStatus> status(List<String> lines) {
        return words(lines).stream().map(ListedType::status).flatMap(Optional::stream).findFirst();
    }

    private static ListedType fromName(String name) {
        return in(NAMES, name)
            .map(type -> new ListedType(Reading.of(type), Optional.of(ListRemark.TYPE_FROM_NAME.of(type.getLabel()))))
            .orElseGet(() -> new ListedType(Reading.refuse(ListRowReason.TYPE_MISSING), Optional.empty()));
    }

    private static ListedType fromList(PointTable table) {
        FacilityType type = switch (table) {
            case DENTAL -> FacilityType.DENTAL_CLINIC;
            case PHARMACY -> FacilityType.PHARMACY;
            default -> FacilityType.HOME_NURSING;
        };
        return new ListedType(Reading.of(type), Optional.of(ListRemark.TYPE_FROM_LIST.of(type.getLabel())));
    }

    private static Optional<FacilityType> in(Map<String, FacilityType> known, String text) {
        List<FacilityType> found = known.entrySet().stream().filter(word -> text.contains(word.getKey()))
            .map(Map.Entry::getValue).distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split("[\\s　/／・]+"))).filter(word -> !word.isEmpty()).toList();
    }

    private static Optional<FacilityStatus> status(String word) {
        return Arrays.stream(FacilityStatus.values()).filter(status -> status.getLabel().equals(word)).findFirst();
    }
}
