package jp.madoguchi.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 営業日: Monday to Friday, without holidays and closures; overrides win over the calculation. */
public final class BusinessCalendar {

    private final Holidays holidays;
    private final Map<LocalDate, CalendarOverride> overrides;

    public BusinessCalendar(Holidays holidays, Collection<CalendarOverride> overrides) {
        this.holidays = holidays;
        this.overrides = overrides.stream().collect(Collectors.toUnmodifiableMap(CalendarOverride::date, Function.identity()));
    }

    public boolean isBusinessDay(LocalDate date) {
        if (is(date, CalendarOverride.Kind.WORKDAY)) {
            return true;
        }
        return !isWeekend(date) && holidayOn(date).isEmpty() && closureOn(date).isEmpty();
    }

    public Optional<Holiday> holidayOn(LocalDate date) {
        if (is(date, CalendarOverride.Kind.HOLIDAY)) {
            return Optional.of(new Holiday(date, overrides.get(date).name(), false));
        }
        return is(date, CalendarOverride.Kind.WORKDAY) ? Optional.empty() : holidays.on(date);
    }

    /** The name of the closure (年末年始休業) where the office is closed on its own account. */
    public Optional<String> closureOn(LocalDate date) {
        return is(date, CalendarOverride.Kind.CLOSED) ? Optional.of(overrides.get(date).name()) : Optional.empty();
    }

    /** The first business day after the date, never the date itself. */
    public LocalDate nextBusinessDay(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!isBusinessDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The date's own day does not count (初日不算入, 民法140条); zero days leave the date as it is. */
    public LocalDate plusBusinessDays(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("business days are counted forward");
        }
        LocalDate end = date;
        for (int i = 0; i < days; i++) {
            end = nextBusinessDay(end);
        }
        return end;
    }

    public LocalDate lastBusinessDayOf(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        while (!isBusinessDay(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    private boolean is(LocalDate date, CalendarOverride.Kind kind) {
        CalendarOverride override = overrides.get(date);
        return override != null && override.kind() == kind;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
