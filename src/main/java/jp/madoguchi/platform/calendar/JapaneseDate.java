package jp.madoguchi.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as people read them: 西暦 with 和暦 beside it. */
public final class JapaneseDate {

    private JapaneseDate() {
    }

    /** 2026年1月31日 */
    public static String brief(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 1月31日（土）, where it is a matter of days and the year goes without saying */
    public static String near(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日（" + weekday(date) + "）";
    }

    /** 2026年1月31日（令和8年） */
    public static String full(LocalDate date) {
        return brief(date) + inEra(date);
    }

    /** 2026年1月31日（土）（令和8年）, where a deadline is meant */
    public static String withWeekday(LocalDate date) {
        return brief(date) + "（" + weekday(date) + "）" + inEra(date);
    }

    /** 2026年1月31日（令和8年）23時59分, always in Japan's time */
    public static String withTime(Instant at) {
        return full(JapanTime.dateOf(at)) + clock(at);
    }

    /** 2026年1月31日（土）（令和8年）23時59分, always in Japan's time */
    public static String withWeekdayAndTime(Instant at) {
        return withWeekday(JapanTime.dateOf(at)) + clock(at);
    }

    private static String clock(Instant at) {
        ZonedDateTime here = at.atZone(JapanTime.ZONE);
        return here.getHour() + "時" + String.format(Locale.ROOT, "%02d", here.getMinute()) + "分";
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
    }

    private static String inEra(LocalDate date) {
        return Era.on(date).map(era -> "（" + era.year(date.getYear()) + "）").orElse("");
    }
}
