package jp.madoguchi.facility;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 経過措置 (1) to (6) as it was reported for a facility, with the day on which its circumstance ended where that was reported:
 * (2) the day 光回線 was ready, (4) the day the works or the temporary facility ended, and so on.
 */
public record ReportedMeasure(int number, Optional<LocalDate> circumstanceEnded) {

    public ReportedMeasure {
        if (number < 1 || number > 6) {
            throw new IllegalArgumentException("no 経過措置 has the number " + number);
        }
    }
}
