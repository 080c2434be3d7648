package jp.madoguchi.facility;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Which day is asked about, and at which moment's knowledge: what was true, and what we knew. */
public record AsOf(LocalDate day, OffsetDateTime known) {

    /** All that is known by now, whichever clock it was written down by. */
    static final OffsetDateTime BY_NOW = OffsetDateTime.parse("9999-01-01T00:00:00Z");

    public static AsOf today(Clock clock) {
        return on(LocalDate.now(clock));
    }

    public static AsOf on(LocalDate day) {
        return new AsOf(day, BY_NOW);
    }
}
