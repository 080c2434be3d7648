package jp.madoguchi.platform.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * 元号. The day of a change belongs to both eras (政令 of 1912 and 1926, in force at once) until 平成, which began on
 * the day after. Before 1873 Japan kept the lunar calendar, so 明治 is known here from its sixth year only.
 */
enum Era {
    MEIJI("明治", 'M', '㍾', 1868, LocalDate.of(1873, 1, 1), LocalDate.of(1912, 7, 30)),
    TAISHO("大正", 'T', '㍽', 1912, LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
    SHOWA("昭和", 'S', '㍼', 1926, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
    HEISEI("平成", 'H', '㍻', 1989, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
    REIWA("令和", 'R', '㋿', 2019, LocalDate.of(2019, 5, 1), LocalDate.MAX);

    static final LocalDate FIRST_KNOWN_DAY = MEIJI.firstDay;

    final String name;
    final LocalDate firstDay;
    final LocalDate lastDay;
    private final char letter;
    private final char square;
    private final int firstYear;

    Era(String name, char letter, char square, int firstYear, LocalDate firstDay, LocalDate lastDay) {
        this.name = name;
        this.letter = letter;
        this.square = square;
        this.firstYear = firstYear;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** The era a day is named by; on a day of change the new one. */
    static Optional<Era> on(LocalDate date) {
        return Arrays.stream(values()).filter(era -> !date.isBefore(era.firstDay)).max(Comparator.naturalOrder());
    }

    /** By full name, by its first character (昭), by letter (S, s) or as one square character (㍼). */
    static Era named(String typed) {
        return Arrays.stream(values()).filter(era -> era.isCalled(typed)).findFirst().orElseThrow();
    }

    int yearOf(int eraYear) {
        return firstYear + eraYear - 1;
    }

    /** 令和8年; the first year is 元年. */
    String year(int year) {
        int eraYear = year - firstYear + 1;
        return name + (eraYear == 1 ? "元" : eraYear) + "年";
    }

    private boolean isCalled(String typed) {
        return typed.equals(name) || typed.equals(name.substring(0, 1)) || typed.equals(String.valueOf(square))
            || typed.equalsIgnoreCase(String.valueOf(letter));
    }
}
