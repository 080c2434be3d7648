package jp.madoguchi.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private static final Holidays HOLIDAYS = new Holidays(LocalDate.of(2027, 12, 31));
    private static final BusinessCalendar LAW = new BusinessCalendar(HOLIDAYS, List.of());
    private static final BusinessCalendar OFFICE = new BusinessCalendar(HOLIDAYS, List.of(
        override("2026-12-29", CalendarOverride.Kind.CLOSED, "年末年始休業"),
        override("2026-12-30", CalendarOverride.Kind.CLOSED, "年末年始休業"),
        override("2026-12-31", CalendarOverride.Kind.CLOSED, "年末年始休業"),
        override("2026-11-03", CalendarOverride.Kind.WORKDAY, "臨時営業"),
        override("2026-11-07", CalendarOverride.Kind.WORKDAY, "臨時営業"),
        override("2028-06-01", CalendarOverride.Kind.HOLIDAY, "特別の休日")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true", "2026-11-21, false", "2026-11-22, false", "2026-11-23, false", "2026-11-24, true", "2026-09-22, false", "2026-12-29, true",
        "2026-05-06, false", "2026-05-07, true"})
    void byLawABusinessDayIsAWeekdayThatIsNoHoliday(LocalDate date, boolean business) {
        assertThat(LAW.isBusinessDay(date)).isEqualTo(business);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-28, true", "2026-12-29, false", "2026-11-03, true", "2026-11-07, true", "2026-11-08, false", "2028-06-01, false", "2028-06-02, true"})
    void overridesWinOverTheCalculation(LocalDate date, boolean business) {
        assertThat(OFFICE.isBusinessDay(date)).isEqualTo(business);
    }

    @Test
    void aHolidayByOverrideIsCertainAndOneTakenBackIsNone() {
        assertThat(OFFICE.holidayOn(LocalDate.of(2028, 6, 1))).get().hasToString("2028-06-01 特別の休日");
        assertThat(LAW.holidayOn(LocalDate.of(2026, 11, 3))).get().hasToString("2026-11-03 文化の日");
        assertThat(OFFICE.holidayOn(LocalDate.of(2026, 11, 3))).isEmpty();
    }

    @Test
    void aClosureIsNoHolidayButHasItsName() {
        assertThat(OFFICE.closureOn(LocalDate.of(2026, 12, 29))).contains("年末年始休業");
        assertThat(OFFICE.holidayOn(LocalDate.of(2026, 12, 29))).isEmpty();
        assertThat(OFFICE.closureOn(LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, 2026-11-20", "2026-11-20, 2026-11-24", "2026-11-21, 2026-11-24", "2026-12-28, 2027-01-04", "2026-05-01, 2026-05-07"})
    void theNextBusinessDayIsNeverTheDayItself(LocalDate date, LocalDate next) {
        assertThat(OFFICE.nextBusinessDay(date)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 0, 2026-11-20", "2026-11-21, 0, 2026-11-21", "2026-11-20, 1, 2026-11-24", "2026-11-20, 5, 2026-11-30", "2026-12-25, 2, 2027-01-04"})
    void businessDaysAreCountedFromTheDayAfter(LocalDate date, int days, LocalDate end) {
        assertThat(OFFICE.plusBusinessDays(date, days)).isEqualTo(end);
    }

    @Test
    void businessDaysAreNotCountedBackward() {
        assertThatIllegalArgumentException().isThrownBy(() -> LAW.plusBusinessDays(LocalDate.of(2026, 11, 20), -1));
    }

    @ParameterizedTest
    @CsvSource({"2026-12, 2026-12-28", "2026-11, 2026-11-30", "2026-01, 2026-01-30", "2027-02, 2027-02-26"})
    void theLastBusinessDayOfAMonthIsFound(YearMonth month, LocalDate last) {
        assertThat(OFFICE.lastBusinessDayOf(month)).isEqualTo(last);
    }

    @Test
    void theBusinessDaysOfMay2026AreEighteen() {
        assertThat(LocalDate.of(2026, 5, 1).datesUntil(LocalDate.of(2026, 6, 1)).filter(LAW::isBusinessDay).map(LocalDate::getDayOfMonth))
            .containsExactly(1, 7, 8, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 25, 26, 27, 28, 29);
    }

    @Test
    void aDayCannotBeOverriddenTwice() {
        CalendarOverride once = override("2026-12-29", CalendarOverride.Kind.CLOSED, "年末年始休業");
        assertThatIllegalStateException().isThrownBy(() -> new BusinessCalendar(HOLIDAYS, List.of(once, once)));
    }

    private static CalendarOverride override(String date, CalendarOverride.Kind kind, String name) {
        return new CalendarOverride(LocalDate.parse(date), kind, name);
    }
}
