package jp.madoguchi.platform.calendar;

import java.time.LocalDate;
import java.time.Month;

/** 年度: from April to March, known by the year in which it begins. */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonth().compareTo(Month.APRIL) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /** 令和7年度 */
    @Override
    public String toString() {
        return Era.on(firstDay()).orElseThrow().year(year) + "度";
    }
}
