package jp.madoguchi.facility;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Which day is asked about, and at which moment's knowledge: what was true, and what we knew. */
public record AsOf(LocalDate day, OffsetDateTime known) {

    public static AsOf today(Clock clock) {
        return on(LocalDate.now(clock), clock);
    }

    public static AsOf on(LocalDate day, Clock clock) {
        return new AsOf(day, OffsetDateTime.now(clock));
    }
}
