package jp.madoguchi.facility;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** 都道府県 with its inhabitants in 10,000, an area code, and some towns. */
record SyntheticPrefecture(Prefecture prefecture, int inhabitants, String areaCode, List<Town> towns) {

    static final List<SyntheticPrefecture> ALL =
        SyntheticLines.of("synthetic-places.csv").stream().map(SyntheticPrefecture::of).toList();

    /** @param postal first three digits of its 郵便番号 */
    record Town(String name, SyntheticWord shortName, String postal) {
    }

    private static SyntheticPrefecture of(String[] line) {
        List<Town> towns = Arrays.stream(line).skip(3).map(town -> town.split("/"))
            .map(part -> new Town(part[0], new SyntheticWord(part[1], part[2]), part[3])).toList();
        return new SyntheticPrefecture(Prefecture.of(line[0]), Integer.parseInt(line[1]), line[2], towns);
    }

    /** No local number in Japan begins with 0 or 1 (総務省, 電気通信番号計画): nobody can ever be called by it. */
    String phone(RandomGenerator random) {
        int exchange = 6 - areaCode.length();
        return areaCode + "-1" + digits(exchange - 1, random) + "-" + digits(4, random);
    }

    static String digits(int count, RandomGenerator random) {
        StringBuilder digits = new StringBuilder();
        random.ints(count, '0', '9' + 1).forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }
}
