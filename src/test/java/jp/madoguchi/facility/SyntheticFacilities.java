package jp.madoguchi.facility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** So many facilities, in the proportions of Japan. The same seed gives the same facilities; only one at a time is in memory. */
final class SyntheticFacilities {

    /** 医療施設調査 2024-10-01 and 衛生行政報告例 (FY2023); of 訪問看護ステーション there are about 16,000. */
    static final Map<FacilityType, Integer> IN_JAPAN = new EnumMap<>(Map.of(FacilityType.HOSPITAL, 8_060, FacilityType.CLINIC, 105_207,
        FacilityType.DENTAL_CLINIC, 66_378, FacilityType.PHARMACY, 62_828, FacilityType.HOME_NURSING, 16_000));

    private final long seed;
    private final long count;
    private final long whole;
    private long weighed;

    private SyntheticFacilities(long seed, long count) {
        this.seed = seed;
        this.count = count;
        this.whole = IN_JAPAN.values().stream().mapToLong(Integer::longValue).sum()
            * SyntheticPrefecture.ALL.stream().mapToLong(SyntheticPrefecture::inhabitants).sum();
    }

    static Stream<SyntheticFacility> of(long seed, int count) {
        return sections(seed, count).stream().flatMap(SyntheticSection::facilities);
    }

    /** Prefecture by prefecture, each with 医科, 歯科, 薬局 and 訪問看護. */
    static List<SyntheticSection> sections(long seed, int count) {
        SyntheticFacilities facilities = new SyntheticFacilities(seed, count);
        List<SyntheticSection> sections = new ArrayList<>();
        SyntheticPrefecture.ALL.forEach(prefecture -> facilities.add(prefecture, sections));
        return sections;
    }

    private void add(SyntheticPrefecture prefecture, List<SyntheticSection> sections) {
        int hospitals = share(prefecture, FacilityType.HOSPITAL);
        int clinics = share(prefecture, FacilityType.CLINIC);
        sections.add(new SyntheticSection(seed, prefecture, PointTable.MEDICAL, hospitals + clinics,
            place -> place < hospitals ? FacilityType.HOSPITAL : FacilityType.CLINIC));
        sections.add(section(prefecture, PointTable.DENTAL, FacilityType.DENTAL_CLINIC));
        sections.add(section(prefecture, PointTable.PHARMACY, FacilityType.PHARMACY));
        sections.add(section(prefecture, PointTable.HOME_NURSING, FacilityType.HOME_NURSING));
    }

    private SyntheticSection section(SyntheticPrefecture prefecture, PointTable table, FacilityType type) {
        return new SyntheticSection(seed, prefecture, table, share(prefecture, type), place -> type);
    }

    /** Rounded so that all shares together are the count asked for. */
    private int share(SyntheticPrefecture prefecture, FacilityType type) {
        long before = weighed * count / whole;
        weighed += (long) IN_JAPAN.get(type) * prefecture.inhabitants();
        return (int) (weighed * count / whole - before);
    }
}
