package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom 資格確認限定型 is open to, and when (D-20).
 *
 * @param closesOn the last day
 * @param on a row switched off is answered with its remark
 * @param remark where to go while the row is off, or a mark beside the answer from a day on
 * @param reconfirmMonths after how many months the ground is asked about anew (D-15)
 */
public record AudienceRow(Ground ground, LocalDate opensOn, Optional<LocalDate> closesOn, boolean on, String remark,
                          Optional<LocalDate> remarkFrom, Optional<Integer> reconfirmMonths, String source) {

    boolean isOpenOn(LocalDate day) {
        return on && !day.isBefore(opensOn) && closesOn.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean remarksOn(LocalDate day) {
        return remarkFrom.map(from -> !day.isBefore(from)).orElse(false);
    }
}
