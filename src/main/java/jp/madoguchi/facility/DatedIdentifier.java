package jp.madoguchi.facility;

import java.time.LocalDate;
import java.util.Optional;

/** A number and the days for which this is said of it: that it is the facility's, or that it has ended. */
public record DatedIdentifier(Identifier identifier, LocalDate from, Optional<LocalDate> to, boolean ended) {

    public static DatedIdentifier from(LocalDate day, Identifier identifier) {
        return new DatedIdentifier(identifier, day, Optional.empty(), false);
    }
}
