package jp.madoguchi.inquiry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.platform.calendar.BusinessCalendar;
import jp.madoguchi.platform.calendar.JapanTime;

/** When the call centre answers: on weekdays, on Saturdays where it does, never on holidays and closures. Always Japan's time. */
public final class CallCentreHours {

    private final OpeningHours weekdays;
    private final OpeningHours saturdays;

    private CallCentreHours(OpeningHours weekdays, OpeningHours saturdays) {
        this.weekdays = Objects.requireNonNull(weekdays);
        this.saturdays = saturdays;
    }

    public static CallCentreHours onWeekdays(OpeningHours weekdays) {
        return new CallCentreHours(weekdays, null);
    }

    public static CallCentreHours onWeekdaysAndSaturdays(OpeningHours weekdays, OpeningHours saturdays) {
        return new CallCentreHours(weekdays, Objects.requireNonNull(saturdays));
    }

    public boolean openAt(ZonedDateTime at, BusinessCalendar calendar) {
        ZonedDateTime here = at.withZoneSameInstant(JapanTime.ZONE);
        return on(here.toLocalDate(), calendar).filter(hours -> hours.include(here.toLocalTime())).isPresent();
    }

    /** The next time the lines open after the given moment, in Japan's time; while they are open, the opening after this one. */
    public ZonedDateTime nextOpening(ZonedDateTime at, BusinessCalendar calendar) {
        LocalDate day = at.withZoneSameInstant(JapanTime.ZONE).toLocalDate();
        while (true) {
            Optional<ZonedDateTime> opening = openingOn(day, calendar).filter(it -> it.isAfter(at));
            if (opening.isPresent()) {
                return opening.get();
            }
            day = day.plusDays(1);
        }
    }

    /** 月～金 8:00～18:00 土 8:00～16:00（いずれも祝日を除く）, or 平日 9:00～17:00 where Saturdays are off as well. */
    public String text() {
        return saturdays == null ? "平日 " + weekdays : "月～金 " + weekdays + " 土 " + saturdays + "（いずれも祝日を除く）";
    }

    private Optional<ZonedDateTime> openingOn(LocalDate day, BusinessCalendar calendar) {
        return on(day, calendar).map(hours -> day.atTime(hours.opens()).atZone(JapanTime.ZONE));
    }

    private Optional<OpeningHours> on(LocalDate day, BusinessCalendar calendar) {
        if (calendar.holidayOn(day).isPresent() || calendar.closureOn(day).isPresent()) {
            return Optional.empty();
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.empty()
            : Optional.ofNullable(day.getDayOfWeek() == DayOfWeek.SATURDAY ? saturdays : weekdays);
    }
}
