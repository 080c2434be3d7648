package jp.madoguchi.home.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperAgeTest {

    @ParameterizedTest
    @CsvSource({"2023-11-01, 77", "2024-10-31, 77", "2024-11-01, 78", "2026-10-31, 79", "2026-11-01, 80"})
    void growsByAYearEachNovember(LocalDate day, long age) {
        assertThat(PaperAge.on(day)).isEqualTo(age);
    }
}
