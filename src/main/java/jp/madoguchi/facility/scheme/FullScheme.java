package jp.madoguchi.facility.scheme;

import static jp.madoguchi.platform.calendar.JapaneseDate.full;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.ReportedMeasure;

/** 既存型: for whom, and whether it must be there. */
final class FullScheme {

    private FullScheme() {
    }

    static SchemeAnswer answer(FacilityFacts facts, LocalDate day, RuleBook book) {
        if (facts.inUse().contains(Scheme.FULL)) {
            return SchemeAnswer.inUse(Scheme.FULL, List.of(Because.of(SchemeReason.FULL_IN_USE)), Optional.empty());
        }
        return book.start(Scheme.FULL, facts.type()).map(start -> startedAnswer(start, facts, day, book))
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
        start.obligatoryFrom().ifPresent(since -> reasons.addAll(duty(since, facts, day, book)));
        return SchemeAnswer.open(Scheme.FULL, reasons, Optional.empty());
    }

    private static List<Because> duty(LocalDate since, FacilityFacts facts, LocalDate day, RuleBook book) {
        if (facts.claim().isPaper()) {
            return List.of(Because.of(SchemeReason.FULL_EXEMPT));
        }
        if (day.isBefore(since)) {
            return List.of(Because.of(SchemeReason.FULL_VOLUNTARY_UNTIL, full(since)));
        }
        List<Because> postponed = facts.measures().stream()
            .filter(reported -> book.measure(reported).isFor(facts.type()) && book.measure(reported).holdsOn(day, reported))
            .map(reported -> postponed(book.measure(reported), reported)).toList();
        return postponed.isEmpty() ? obliged(since, facts, book) : postponed;
    }

    private static Because postponed(TransitionalMeasure measure, ReportedMeasure reported) {
        return measure.lastDay(reported)
            .map(last -> Because.of(SchemeReason.FULL_POSTPONED_UNTIL, measure.getLabel(), full(last)))
            .orElseGet(() -> Because.of(SchemeReason.FULL_POSTPONED, measure.getLabel(), measure.term()));
    }

    private static List<Because> obliged(LocalDate since, FacilityFacts facts, RuleBook book) {
        List<Because> reasons = new ArrayList<>(List.of(Because.of(SchemeReason.FULL_OBLIGATORY, full(since))));
        facts.measures().stream().filter(reported -> book.measure(reported).isFor(facts.type()))
            .forEach(reported -> reasons.add(book.measure(reported).ended(reported)));
        // Only who is obliged can be given a 経過措置.
        if (facts.claim() == ClaimKind.UNKNOWN && facts.measures().isEmpty()) {
            reasons.add(Because.of(SchemeReason.FULL_UNLESS_PAPER));
        }
        return reasons;
    }
}
