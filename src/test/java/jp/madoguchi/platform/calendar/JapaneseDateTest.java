package jp.madoguchi.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseDateTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 1, 31);
    private static final Instant LAST_MINUTE = Instant.parse("2026-01-31T14:59:59Z");

    @Test
    void aDateIsShownInAllForms() {
        assertThat(JapaneseDate.brief(DEADLINE)).isEqualTo("2026年1月31日");
        assertThat(JapaneseDate.near(DEADLINE)).isEqualTo("1月31日（土）");
        assertThat(JapaneseDate.full(DEADLINE)).isEqualTo("2026年1月31日（令和8年）");
        assertThat(JapaneseDate.withWeekday(DEADLINE)).isEqualTo("2026年1月31日（土）（令和8年）");
        assertThat(JapaneseDate.withTime(LAST_MINUTE)).isEqualTo("2026年1月31日（令和8年）23時59分");
        assertThat(JapaneseDate.withWeekdayAndTime(LAST_MINUTE)).isEqualTo("2026年1月31日（土）（令和8年）23時59分");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-01, 令和元年", "2019-04-30, 平成31年", "2019-12-31, 令和元年", "2020-01-01, 令和2年", "1989-01-08, 平成元年", "1989-01-07, 昭和64年",
        "1926-12-25, 昭和元年", "1926-12-24, 大正15年", "1912-07-30, 大正元年", "1912-07-29, 明治45年", "1873-01-01, 明治6年"})
    void theFirstYearIsCalledGannenAndEveryEraEndsOnItsDay(LocalDate date, String era) {
        assertThat(JapaneseDate.full(date)).endsWith("（" + era + "）");
    }

    @Test
    void aDateBeforeTheErasWeKnowIsShownWithoutOne() {
        assertThat(JapaneseDate.full(LocalDate.of(1872, 12, 31))).isEqualTo("1872年12月31日");
    }

    @Test
    void theTimeIsJapansWhateverTheMachineThinks() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(JapaneseDate.withWeekdayAndTime(Instant.parse("2025-12-31T15:05:00Z"))).isEqualTo("2026年1月1日（木）（令和8年）0時05分");
            assertThat(JapanTime.dateOf(Instant.parse("2025-12-31T15:00:00Z"))).isEqualTo("2026-01-01");
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
