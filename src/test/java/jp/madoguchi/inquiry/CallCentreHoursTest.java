package jp.madoguchi.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import jp.madoguchi.platform.calendar.BusinessCalendar;
import jp.madoguchi.platform.calendar.CalendarOverride;
import jp.madoguchi.platform.calendar.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCentreHoursTest {

    private static final CallCentreHours NOW = CallCentreHours.onWeekdaysAndSaturdays(hours(8, 18), hours(8, 16));
    private static final CallCentreHours IN_2020 = CallCentreHours.onWeekdays(hours(9, 17));
    private static final BusinessCalendar CALENDAR = new BusinessCalendar(new Holidays(LocalDate.of(2027, 12, 31)), List.of(
        new CalendarOverride(LocalDate.of(2026, 12, 29), CalendarOverride.Kind.CLOSED, "年末年始休業"),
        new CalendarOverride(LocalDate.of(2026, 12, 30), CalendarOverride.Kind.CLOSED, "年末年始休業"),
        new CalendarOverride(LocalDate.of(2026, 12, 31), CalendarOverride.Kind.CLOSED, "年末年始休業"),
        new CalendarOverride(LocalDate.of(2026, 11, 29), CalendarOverride.Kind.WORKDAY, "臨時営業")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T07:59:59+09:00, false", "2026-11-20T08:00:00+09:00, true", "2026-11-20T17:59:59.999+09:00, true", "2026-11-20T18:00:00+09:00, false",
        "2026-11-21T15:59:59+09:00, true", "2026-11-21T16:00:00+09:00, false", "2026-11-22T12:00:00+09:00, false", "2026-11-23T12:00:00+09:00, false",
        "2026-05-06T12:00:00+09:00, false", "2026-12-28T12:00:00+09:00, true", "2026-12-29T12:00:00+09:00, false", "2026-11-29T12:00:00+09:00, false",
        "2026-11-20T08:59:59Z, true", "2026-11-20T09:00:00Z, false", "2026-11-19T23:00:00Z, true", "2026-11-20T15:00:00-08:00[America/Los_Angeles], true"})
    void answersInItsHoursByTheClockOfJapan(ZonedDateTime at, boolean open) {
        assertThat(NOW.openAt(at, CALENDAR)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2020-09-01T09:00:00+09:00, true", "2020-09-01T08:59:59+09:00, false", "2020-09-05T12:00:00+09:00, false", "2020-09-22T12:00:00+09:00, false"})
    void withoutSaturdaysItAnswersOnWeekdaysOnly(ZonedDateTime at, boolean open) {
        assertThat(IN_2020.openAt(at, CALENDAR)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T07:00:00+09:00, 2026-11-20T08:00+09:00[Asia/Tokyo]", "2026-11-20T08:00:00+09:00, 2026-11-21T08:00+09:00[Asia/Tokyo]",
        "2026-11-20T18:00:00+09:00, 2026-11-21T08:00+09:00[Asia/Tokyo]", "2026-11-21T16:00:00+09:00, 2026-11-24T08:00+09:00[Asia/Tokyo]",
        "2026-12-28T18:00:00+09:00, 2027-01-02T08:00+09:00[Asia/Tokyo]", "2026-11-19T22:59:59Z, 2026-11-20T08:00+09:00[Asia/Tokyo]",
        "2026-11-21T07:00:00Z, 2026-11-24T08:00+09:00[Asia/Tokyo]"})
    void theNextOpeningSkipsSundaysHolidaysAndClosures(ZonedDateTime at, String next) {
        assertThat(NOW.nextOpening(at, CALENDAR)).hasToString(next);
    }

    @Test
    void theNextOpeningWithoutSaturdaysIsOnMonday() {
        assertThat(IN_2020.nextOpening(ZonedDateTime.parse("2020-09-04T17:00:00+09:00"), CALENDAR)).hasToString("2020-09-07T09:00+09:00[Asia/Tokyo]");
    }

    @Test
    void theHoursAreSaidAsTheSourceDocumentsSayThem() {
        assertThat(NOW.text()).isEqualTo("月～金 8:00～18:00 土 8:00～16:00（いずれも祝日を除く）");
        assertThat(IN_2020.text()).isEqualTo("平日 9:00～17:00");
    }

    private static OpeningHours hours(int opens, int closes) {
        return new OpeningHours(LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }
}
