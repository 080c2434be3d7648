package jp.madoguchi.home.guide;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.scheme.Because;
import jp.madoguchi.facility.scheme.Ground;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.facility.scheme.SchemeAnswer;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** Since when a scheme runs for facilities like the one that asks; on trial first, where there was a trial. */
record Since(Optional<LocalDate> trial, LocalDate live) {

    static Optional<Since> of(SchemeAnswer answer, FacilityType type, RuleBook book) {
        if (!answer.isOpen()) {
            return Optional.empty();
        }
        return answer.scheme() == Scheme.LIMITED
            ? answer.reasons().stream().flatMap(reason -> groundOf(reason).stream())
                .map(ground -> new Since(Optional.empty(), book.audience(ground).opensOn())).findFirst()
            : book.start(answer.scheme(), type).map(start -> new Since(start.trialFrom(), start.liveFrom()));
    }

    private static Optional<Ground> groundOf(Because because) {
        return switch (because.reason()) {
            case LIMITED_EXEMPT -> Optional.of(Ground.EXEMPT);
            case LIMITED_MEASURE, LIMITED_MEASURE_UNTIL -> Optional.of(Ground.TRANSITIONAL);
            case LIMITED_CHECKUP, LIMITED_ANNEX -> Optional.of(Ground.CHECKUP);
            case LIMITED_MIDWIFERY -> Optional.of(Ground.MIDWIFERY);
            default -> Optional.empty();
        };
    }

    String text() {
        return JapaneseDate.full(live) + "から" + trial.map(day -> "（プレ運用は" + JapaneseDate.full(day) + "から）").orElse("");
    }
}
