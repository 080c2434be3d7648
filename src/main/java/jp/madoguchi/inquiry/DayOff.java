package jp.madoguchi.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.platform.calendar.BusinessCalendar;
import jp.madoguchi.platform.calendar.Holiday;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** A day on which nobody answers, though it is no Sunday. A holiday the government has not yet announced is 予定. */
public class DayOff {

    private final LocalDate date;
    private final String name;
    private final boolean provisional;

    private DayOff(LocalDate date, String name, boolean provisional) {
        this.date = date;
        this.name = name;
        this.provisional = provisional;
    }

    static Optional<DayOff> on(LocalDate date, BusinessCalendar calendar) {
        Optional<Holiday> holiday = calendar.holidayOn(date);
        return holiday.isPresent()
            ? holiday.map(day -> new DayOff(date, day.getName(), day.isProvisional()))
            : calendar.closureOn(date).map(name -> new DayOff(date, name, false));
    }

    public String getDateText() {
        return JapaneseDate.withWeekday(date);
    }

    public String getName() {
        return name;
    }

    public boolean isProvisional() {
        return provisional;
    }
}
