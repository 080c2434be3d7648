package jp.madoguchi.facility.scheme;

import static jp.madoguchi.platform.calendar.JapaneseDate.full;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FactKind;

/** 居宅同意取得型 in its three uses: added to 既存型, never instead of it (保連発0321第1号 第1). */
final class ConsentScheme {

    private ConsentScheme() {
    }

    static SchemeAnswer answer(Scheme scheme, FacilityFacts facts, LocalDate day, RuleBook book) {
        return book.start(scheme, facts.type()).map(start -> startedAnswer(start, facts, day))
            .orElseGet(() -> SchemeAnswer.notOpen(scheme,
                List.of(Because.of(ConsentWords.of(scheme).notForType(), facts.type().getLabel())), List.of()));
    }

    private static SchemeAnswer startedAnswer(SchemeStart start, FacilityFacts facts, LocalDate day) {
        Scheme scheme = start.scheme();
        boolean full = facts.inUse().contains(Scheme.FULL);
        boolean denied = facts.denied().contains(FactKind.FULL_IN_USE);
        List<Because> reasons = new ArrayList<>();
        List<Because> conditions = new ArrayList<>();
        if (!full) {
            reasons.add(Because.of(denied ? SchemeReason.NEEDS_FULL : SchemeReason.NEEDS_FULL_UNKNOWN));
            if (!denied) {
                conditions.add(Because.of(SchemeReason.IF_USING_FULL));
            }
            conditions.add(Because.of(isForHomeVisitsOnly(scheme, facts)
                ? SchemeReason.IF_FULL_FOR_HOME_VISITS : SchemeReason.IF_FULL));
        }
        if (day.isBefore(start.opensOn())) {
            reasons.add(Because.of(ConsentWords.of(scheme).notYet(), full(start.opensOn())));
            return SchemeAnswer.notYet(scheme, reasons, start.opensOn(), conditions);
        }
        if (full) {
            return usable(start, facts, day);
        }
        return denied ? SchemeAnswer.notOpen(scheme, reasons, conditions) : SchemeAnswer.depends(scheme, reasons, conditions);
    }

    private static SchemeAnswer usable(SchemeStart start, FacilityFacts facts, LocalDate day) {
        Scheme scheme = start.scheme();
        boolean inUse = facts.inUse().contains(scheme);
        List<Because> reasons = new ArrayList<>();
        reasons.add(Because.of(inUse ? ConsentWords.of(scheme).inUse() : ConsentWords.of(scheme).open()));
        reasons.addAll(start.notesOn(day));
        return inUse ? SchemeAnswer.inUse(scheme, reasons, Optional.empty()) : SchemeAnswer.open(scheme, reasons, Optional.empty());
    }

    private static boolean isForHomeVisitsOnly(Scheme scheme, FacilityFacts facts) {
        return scheme == Scheme.VISIT && (facts.roles().contains(FacilityRole.HOME_VISITS_ONLY)
            || facts.measures().stream().anyMatch(reported -> reported.number() == 3));
    }
}
