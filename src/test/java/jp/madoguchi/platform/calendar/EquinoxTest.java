package jp.madoguchi.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compared with the mean equinoxes of astronomy (Meeus, Astronomical Algorithms, chapter 27), which lie within 20 minutes of the true ones. */
class EquinoxTest {

    private static final LocalDateTime J2000 = LocalDateTime.of(2000, 1, 1, 12, 0);
    private static final Duration INACCURACY = Duration.ofMinutes(20);

    @Test
    void springIsTheDayInJapanOnWhichTheSunCrossesTheEquator() {
        years().forEach(year -> assertAgrees(Equinox.spring(year),
            inJapan(2451623.80984, 365242.37404, 0.05169, year)));
    }

    @Test
    void autumnIsTheDayInJapanOnWhichTheSunCrossesTheEquator() {
        years().forEach(year -> assertAgrees(Equinox.autumn(year),
            inJapan(2451810.21715, 365242.01767, -0.11575, year)));
    }

    private static void assertAgrees(LocalDate day, LocalDateTime mean) {
        assertThat(day).as("%s", mean)
            .isIn(mean.minus(INACCURACY).toLocalDate(), mean.plus(INACCURACY).toLocalDate());
    }

    private static LocalDateTime inJapan(double in2000, double perMillennium, double bend, int year) {
        double millennia = (year - 2000) / 1000.0;
        double julianDay = in2000 + perMillennium * millennia + bend * millennia * millennia;
        return J2000.plusSeconds(Math.round((julianDay - 2451545.0) * 86_400)).plusHours(9);
    }

    private static IntStream years() {
        return IntStream.rangeClosed(Holidays.FIRST_YEAR, Holidays.LAST_YEAR);
    }
}
