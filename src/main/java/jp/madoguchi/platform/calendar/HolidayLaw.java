package jp.madoguchi.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** 国民の祝日 by 国民の祝日に関する法律 2条 and the laws that moved or added days. Where two rules name the same day, the later one counts. */
final class HolidayLaw {

    private static final int ALWAYS = Integer.MAX_VALUE;

    private static final List<Rule> RULES = List.of(
        fixed("元日", 1, 1),
        monday("成人の日", 1, 2, ALWAYS),
        fixed("建国記念の日", 2, 11),
        new Rule("天皇誕生日", 0, 2018, year -> LocalDate.of(year, 12, 23)),
        new Rule("天皇誕生日", 2020, ALWAYS, year -> LocalDate.of(year, 2, 23)),
        new Rule("春分の日", 0, ALWAYS, Equinox::spring),
        fixed("昭和の日", 4, 29),
        fixed("憲法記念日", 5, 3),
        fixed("みどりの日", 5, 4),
        fixed("こどもの日", 5, 5),
        monday("海の日", 7, 3, ALWAYS),
        fixed("山の日", 8, 11),
        monday("敬老の日", 9, 3, ALWAYS),
        new Rule("秋分の日", 0, ALWAYS, Equinox::autumn),
        monday("体育の日", 10, 2, 2019),
        new Rule("スポーツの日", 2020, ALWAYS, year -> nthMonday(year, 10, 2)),
        fixed("文化の日", 11, 3),
        fixed("勤労感謝の日", 11, 23),
        // 平成30年法律第99号: counted as 国民の祝日 by 3条2項 and 3項
        only("即位の日", LocalDate.of(2019, 5, 1)),
        only("即位礼正殿の儀の行われる日", LocalDate.of(2019, 10, 22)),
        // 平成三十二年東京オリンピック・パラリンピック特別措置法 29条 and its change for 2021
        only("海の日", LocalDate.of(2020, 7, 23)),
        only("スポーツの日", LocalDate.of(2020, 7, 24)),
        only("山の日", LocalDate.of(2020, 8, 10)),
        only("海の日", LocalDate.of(2021, 7, 22)),
        only("スポーツの日", LocalDate.of(2021, 7, 23)),
        only("山の日", LocalDate.of(2021, 8, 8)));

    private HolidayLaw() {
    }

    static Map<String, LocalDate> of(int year) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        RULES.stream().filter(rule -> rule.firstYear <= year && year <= rule.lastYear)
            .forEach(rule -> days.put(rule.name, rule.day.apply(year)));
        return days;
    }

    private static Rule fixed(String name, int month, int day) {
        return new Rule(name, 0, ALWAYS, year -> LocalDate.of(year, month, day));
    }

    private static Rule monday(String name, int month, int nth, int lastYear) {
        return new Rule(name, 0, lastYear, year -> nthMonday(year, month, nth));
    }

    private static Rule only(String name, LocalDate date) {
        return new Rule(name, date.getYear(), date.getYear(), year -> date);
    }

    private static LocalDate nthMonday(int year, int month, int nth) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
    }

    private record Rule(String name, int firstYear, int lastYear, IntFunction<LocalDate> day) {
    }
}
