package jp.madoguchi.facility.lists;

import java.util.Map;
import java.util.stream.IntStream;
import jp.madoguchi.facility.FacilityCode;

/** Numbers whose check digit is right. */
final class CheckDigits {

    private static final Map<String, String> TABLES = Map.of("医科", "1", "歯科", "3", "薬局", "4", "訪問看護", "6");

    private CheckDigits() {
    }

    static String number(String prefecture, String kind) {
        return number(prefecture + TABLES.get(kind), 11_371);
    }

    /** The seven digits whose first six are given, under a prefecture and a point table. */
    static String number(String start, int six) {
        return IntStream.range(0, 10).mapToObj(last -> "%06d%d".formatted(six, last))
            .filter(number -> new FacilityCode(start + number).isCheckDigitRight()).findFirst().orElseThrow();
    }
}
