package jp.madoguchi.platform.calendar;

import java.time.LocalDate;

/**
 * 春分の日 and 秋分の日 by the usual approximation for 1980 to 2099. What counts is 暦要項, published in the February before;
 * until then the day is provisional.
 */
final class Equinox {

    private static final double TROPICAL_YEAR_BEYOND_365_DAYS = 0.242194;

    private Equinox() {
    }

    static LocalDate spring(int year) {
        return LocalDate.of(year, 3, day(20.8431, year));
    }

    static LocalDate autumn(int year) {
        return LocalDate.of(year, 9, day(23.2488, year));
    }

    private static int day(double in1980, int year) {
        int years = year - 1980;
        return (int) (in1980 + TROPICAL_YEAR_BEYOND_365_DAYS * years) - years / 4;
    }
}
