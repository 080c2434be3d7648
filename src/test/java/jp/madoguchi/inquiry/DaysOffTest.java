package jp.madoguchi.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.platform.calendar.BusinessCalendar;
import jp.madoguchi.platform.calendar.CalendarOverride;
import jp.madoguchi.platform.calendar.CalendarOverride.Kind;
import jp.madoguchi.platform.calendar.Holidays;
import org.junit.jupiter.api.Test;

class DaysOffTest {

    private final BusinessCalendar calendar = new BusinessCalendar(new Holidays(LocalDate.of(2027, 12, 31)), List.of(
        new CalendarOverride(LocalDate.of(2026, 12, 29), Kind.CLOSED, "年末休業"),
        new CalendarOverride(LocalDate.of(2026, 11, 23), Kind.WORKDAY, "振替出勤")));

    @Test
    void holidaysAndClosuresInTheirOrder() {
        assertThat(names("2026-11-01", "2027-02-01")).containsExactly(
            "2026年11月3日（火）（令和8年） 文化の日", "2026年12月29日（火）（令和8年） 年末休業",
            "2027年1月1日（金）（令和9年） 元日", "2027年1月11日（月）（令和9年） 成人の日");
    }

    @Test
    void aHolidayOnASundayIsNothingNew() {
        assertThat(names("2027-03-20", "2027-03-23")).containsExactly("2027年3月22日（月）（令和9年） 振替休日");
    }

    @Test
    void whatTheGovernmentHasNotAnnouncedIsProvisional() {
        assertThat(DaysOff.between(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 1, 12), calendar))
            .extracting(DayOff::getName, DayOff::isProvisional)
            .containsExactly(tuple("元日", true), tuple("成人の日", true));
    }

    private List<String> names(String first, String end) {
        return DaysOff.between(LocalDate.parse(first), LocalDate.parse(end), calendar).stream()
            .map(day -> day.getDateText() + " " + day.getName()).toList();
    }
}
