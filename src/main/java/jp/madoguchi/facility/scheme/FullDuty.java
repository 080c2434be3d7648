package jp.madoguchi.facility.scheme;

import static jp.madoguchi.platform.calendar.JapaneseDate.full;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.ReportedMeasure;

/** 原則義務: whether 既存型 must be there on a day, is postponed by a 経過措置, or is voluntary. */
final class FullDuty {

    private FullDuty() {
    }

    static List<Because> on(LocalDate since, FacilityFacts facts, LocalDate day, RuleBook book) {
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
