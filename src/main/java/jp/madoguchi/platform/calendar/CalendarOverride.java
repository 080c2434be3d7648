package jp.madoguchi.platform.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** A day that the calculation does not know: one row of holiday_override. */
public record CalendarOverride(LocalDate date, Kind kind, String name) {

    public CalendarOverride {
        Objects.requireNonNull(date);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
    }

    public enum Kind {
        /** Added or moved here by special law. */
        HOLIDAY,
        /** Worked on, be it a holiday by calculation or a weekend. */
        WORKDAY,
        /** The office is closed, though it is no holiday (年末年始). */
        CLOSED
    }
}
