package jp.madoguchi.platform.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.platform.text.Folding;
import jp.madoguchi.platform.text.Reading;

/** A date as people type it: 令和８年１月３１日, R8.1.31, 昭38. 5. 1, 2026/1/31, 20260131, and all that {@link JapaneseDate} shows. */
public final class TypedDate {

    private static final String ERA = "明治|大正|昭和|平成|令和|[明大昭平令㍾㍽㍼㍻㋿MTSHRmtshr]";
    private static final Pattern ASIDE = Pattern.compile(
        "\\((?:[月火水木金土日](?:曜日?)?|(?:西暦)?\\d{4}年?|(?:" + ERA + ")(?:元|\\d{1,3})年?)\\)");
    private static final String END = "-?日?-?";
    private static final Pattern ERA_DATE = Pattern.compile("(" + ERA + ")-?(元|\\d{1,3})-(\\d{1,2})-(\\d{1,2})" + END);
    private static final Pattern ERA_DIGITS = Pattern.compile("(" + ERA + ")(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + END);
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2}-)?\\d{1,2}-\\d{1,2}" + END + "|\\d{6}");

    private TypedDate() {
    }

    public static Reading<LocalDate> of(String typed) {
        String date = separatedByHyphens(typed);
        if (date.isEmpty()) {
            return Reading.refuse(DateReason.EMPTY);
        }
        for (Pattern form : new Pattern[] {DATE, DIGITS}) {
            Matcher found = form.matcher(date);
            if (found.matches()) {
                return checked(number(found, 1), number(found, 2), number(found, 3));
            }
        }
        return withEra(date);
    }

    private static Reading<LocalDate> withEra(String date) {
        for (Pattern form : new Pattern[] {ERA_DATE, ERA_DIGITS}) {
            Matcher found = form.matcher(date);
            if (found.matches()) {
                Era era = Era.named(found.group(1));
                int year = era.yearOf(found.group(2).equals("元") ? 1 : number(found, 2));
                Reading<LocalDate> day = checked(year, number(found, 3), number(found, 4));
                return day.understood().map(it -> within(era, it)).orElse(day);
            }
        }
        return Reading.refuse(NO_YEAR.matcher(date).matches() ? DateReason.YEAR_UNCLEAR : DateReason.NOT_A_DATE);
    }

    private static String separatedByHyphens(String typed) {
        String date = ASIDE.matcher(Folding.code(typed)).replaceAll("");
        return date.replaceAll("[年月./,、。・ -]+", "-").replaceFirst("^(西暦)?-?", "");
    }

    private static Reading<LocalDate> checked(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return Reading.refuse(DateReason.NO_SUCH_MONTH, String.valueOf(month));
        }
        YearMonth in = YearMonth.of(year, month);
        if (day < 1 || day > in.lengthOfMonth()) {
            return Reading.refuse(DateReason.NO_SUCH_DAY, year + "年" + month + "月", String.valueOf(in.lengthOfMonth()));
        }
        LocalDate date = in.atDay(day);
        return date.isBefore(Era.FIRST_KNOWN_DAY) ? Reading.refuse(DateReason.TOO_EARLY) : Reading.of(date);
    }

    private static Reading<LocalDate> within(Era era, LocalDate date) {
        if (date.isAfter(era.lastDay)) {
            return Reading.refuse(DateReason.ERA_ENDED, era.name, inEra(era, era.lastDay), inItsEra(date));
        }
        if (date.isBefore(era.firstDay)) {
            return Reading.refuse(DateReason.ERA_NOT_BEGUN, era.name, inEra(era, era.firstDay), inItsEra(date));
        }
        return Reading.of(date);
    }

    private static String inItsEra(LocalDate date) {
        return inEra(Era.on(date).orElseThrow(), date);
    }

    private static String inEra(Era era, LocalDate date) {
        return era.year(date.getYear()) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
