package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one scheme stands to a facility on a day: every reason for it, and what else would open it.
 *
 * @param from the first day it opens, where that day is still to come
 * @param until the last day it is open (to 23:59:59 of Japan's time), where there is one
 */
public record SchemeAnswer(Scheme scheme, Standing standing, List<Because> reasons, Optional<LocalDate> from,
                           Optional<LocalDate> until, List<Because> conditions) {

    public SchemeAnswer {
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
    }

    /** Open today, be it used already or not. */
    public boolean isOpen() {
        return standing == Standing.OPEN || standing == Standing.IN_USE;
    }

    static SchemeAnswer open(Scheme scheme, List<Because> reasons, Optional<LocalDate> until) {
        return new SchemeAnswer(scheme, Standing.OPEN, reasons, Optional.empty(), until, List.of());
    }

    static SchemeAnswer inUse(Scheme scheme, List<Because> reasons, Optional<LocalDate> until) {
        return new SchemeAnswer(scheme, Standing.IN_USE, reasons, Optional.empty(), until, List.of());
    }

    static SchemeAnswer depends(Scheme scheme, List<Because> reasons, List<Because> conditions) {
        return new SchemeAnswer(scheme, Standing.DEPENDS, reasons, Optional.empty(), Optional.empty(), conditions);
    }

    static SchemeAnswer notOpen(Scheme scheme, List<Because> reasons, List<Because> conditions) {
        return new SchemeAnswer(scheme, Standing.NOT_OPEN, reasons, Optional.empty(), Optional.empty(), conditions);
    }

    static SchemeAnswer notYet(Scheme scheme, List<Because> reasons, LocalDate from, List<Because> conditions) {
        return new SchemeAnswer(scheme, Standing.NOT_OPEN, reasons, Optional.of(from), Optional.empty(), conditions);
    }
}
