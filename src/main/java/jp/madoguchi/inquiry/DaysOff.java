package jp.madoguchi.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.calendar.BusinessCalendar;
import jp.madoguchi.platform.Memo;
import jp.madoguchi.platform.calendar.OfficeCalendar;

/** The days off of the next three months. */
@Named
@ApplicationScoped
public class DaysOff {

    private static final int MONTHS = 3;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Clock clock;

    private final Memo<List<DayOff>> coming = new Memo<>(Duration.ofSeconds(5), this::from);

    public List<DayOff> getComing() {
        return coming.get();
    }

    private List<DayOff> from() {
        LocalDate today = LocalDate.now(clock);
        return between(today, today.plusMonths(MONTHS), calendar.current());
    }

    static List<DayOff> between(LocalDate first, LocalDate end, BusinessCalendar calendar) {
        return first.datesUntil(end)
            .filter(date -> date.getDayOfWeek() != DayOfWeek.SUNDAY)
            .map(date -> DayOff.on(date, calendar))
            .flatMap(Optional::stream)
            .toList();
    }
}
