package jp.madoguchi.facility.scheme;

import static jp.madoguchi.platform.calendar.JapaneseDate.full;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityType;

/** 既存型: for whom, since when. */
final class FullScheme {

    private FullScheme() {
    }

    static SchemeAnswer answer(FacilityFacts facts, LocalDate day, RuleBook book) {
        Optional<SchemeStart> start = book.start(Scheme.FULL, facts.type());
        boolean begun = start.filter(it -> day.isBefore(it.opensOn())).isEmpty();
        if (begun && facts.inUse().contains(Scheme.FULL)) {
            return SchemeAnswer.inUse(Scheme.FULL, List.of(Because.of(SchemeReason.FULL_IN_USE)), Optional.empty());
        }
        return start.map(it -> startedAnswer(it, facts, day, book))
            .orElseGet(() -> SchemeAnswer.notOpen(Scheme.FULL,
                List.of(Because.of(SchemeReason.FULL_NOT_FOR_TYPE, facts.type().getLabel())), List.of()));
    }

    private static SchemeAnswer startedAnswer(SchemeStart start, FacilityFacts facts, LocalDate day, RuleBook book) {
        if (day.isBefore(start.opensOn())) {
            Because notYet = Because.of(start.homeNursing() ? SchemeReason.CONSENT_NOT_YET : SchemeReason.FULL_NOT_YET,
                full(start.opensOn()));
            return SchemeAnswer.notYet(Scheme.FULL, List.of(notYet), start.opensOn(), List.of());
        }
        List<Because> reasons = new ArrayList<>();
        reasons.add(Because.of(facts.type() == FacilityType.HOME_NURSING
            ? SchemeReason.FULL_FOR_HOME_NURSING : SchemeReason.FULL_FOR_INSURED));
        reasons.addAll(start.notesOn(day));
        start.obligatoryFrom().ifPresent(since -> reasons.addAll(FullDuty.on(since, facts, day, book)));
        return SchemeAnswer.open(Scheme.FULL, reasons, Optional.empty());
    }
}
