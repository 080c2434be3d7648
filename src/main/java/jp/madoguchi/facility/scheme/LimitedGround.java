package jp.madoguchi.facility.scheme;

import static jp.madoguchi.platform.calendar.JapaneseDate.full;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ground on which a facility may use 資格確認限定型, with the days it gives.
 *
 * @param until the last day, be it the end of the row or of the facility's own 経過措置
 * @param whenOver what to say after that day: the text names the ground, the day, and the day on which the row opened
 * @param besideFull whether it holds for a facility that has 既存型
 */
record LimitedGround(AudienceRow row, String name, Because why, Optional<LocalDate> until, SchemeReason whenOver,
                     boolean besideFull) {

    boolean isOpenOn(LocalDate day) {
        return isNotOverOn(day) && !day.isBefore(row.opensOn());
    }

    boolean isStillToCome(LocalDate day) {
        return isNotOverOn(row.opensOn()) && day.isBefore(row.opensOn());
    }

    private boolean isNotOverOn(LocalDate day) {
        return row.on() && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    List<Because> whyOpenOn(LocalDate day) {
        List<Because> reasons = new ArrayList<>(List.of(why));
        row.reconfirmMonths().ifPresent(months -> reasons.add(Because.of(SchemeReason.LIMITED_RECONFIRM, months.toString())));
        if (row.remarksOn(day)) {
            reasons.add(Because.of(SchemeReason.LIMITED_REMARK, row.remark()));
        }
        return reasons;
    }

    List<Because> whyNotYet() {
        return List.of(why, Because.of(SchemeReason.LIMITED_NOT_YET, name, full(row.opensOn())));
    }

    Because whyNoLongerOn(LocalDate day) {
        if (!row.on()) {
            return Because.of(SchemeReason.LIMITED_SWITCHED_OFF, name, row.remark());
        }
        LocalDate last = until.orElseThrow();
        return Because.of(day.isAfter(last) ? whenOver : SchemeReason.MEASURE_ENDS, name, full(last), full(row.opensOn()));
    }
}
