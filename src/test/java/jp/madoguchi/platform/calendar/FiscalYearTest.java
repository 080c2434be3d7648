package jp.madoguchi.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({"2026-03-31, 2025, 令和7年度", "2026-04-01, 2026, 令和8年度", "2026-12-31, 2026, 令和8年度", "2027-01-01, 2026, 令和8年度",
        "2020-08-07, 2020, 令和2年度", "2019-04-01, 2019, 平成31年度"})
    void runsFromAprilToMarch(LocalDate day, int year, String name) {
        FiscalYear fiscal = FiscalYear.of(day);

        assertThat(fiscal).isEqualTo(new FiscalYear(year)).hasToString(name);
        assertThat(day).isBetween(fiscal.firstDay(), fiscal.lastDay());
    }

    @Test
    void knowsItsEndsAndItsPlace() {
        assertThat(new FiscalYear(2025).firstDay()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(new FiscalYear(2025).lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(new FiscalYear(2025)).isLessThan(new FiscalYear(2026));
    }
}
