package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.ReportedMeasure;

/** What else would open 資格確認限定型 to a facility on a day: only what is open on that day. */
final class LimitedConditions {

    private LimitedConditions() {
    }

    static List<Because> of(FacilityFacts facts, LocalDate day, RuleBook book) {
        return grounds(facts, book).entrySet().stream().filter(entry -> book.audience(entry.getValue()).isOpenOn(day))
            .map(Map.Entry::getKey).toList();
    }

    private static Map<Because, Ground> grounds(FacilityFacts facts, RuleBook book) {
        Map<Because, Ground> grounds = new LinkedHashMap<>();
        if (facts.inUse().contains(Scheme.FULL)) {
            if (facts.type() != FacilityType.HOME_NURSING) {
                grounds.put(Because.of(SchemeReason.IF_ANNEX), Ground.CHECKUP);
            }
            return grounds;
        }
        if (facts.type().isInsured()) {
            if (facts.claim() == ClaimKind.UNKNOWN) {
                grounds.put(Because.of(SchemeReason.IF_PAPER), Ground.EXEMPT);
            }
            otherMeasures(facts, book).ifPresent(others ->
                grounds.put(Because.of(SchemeReason.IF_MEASURE, others), Ground.TRANSITIONAL));
        }
        if (facts.type() == FacilityType.MIDWIFERY) {
            grounds.put(Because.of(SchemeReason.IF_DIRECT_PAYMENT), Ground.MIDWIFERY);
        }
        // 施術所 and 職域診療所 are told where to go instead.
        if (facts.type() != FacilityType.THERAPY && facts.type() != FacilityType.WORKPLACE_CLINIC) {
            grounds.put(Because.of(SchemeReason.IF_CHECKUP), Ground.CHECKUP);
        }
        return grounds;
    }

    /** （2）・（4）・（6） without those it was given already. */
    private static Optional<String> otherMeasures(FacilityFacts facts, RuleBook book) {
        List<Integer> given = facts.measures().stream().map(ReportedMeasure::number).toList();
        return book.measures().stream().filter(measure -> measure.limitedAllowed() && !given.contains(measure.number()))
            .map(measure -> "（" + measure.number() + "）").reduce((some, more) -> some + "・" + more);
    }
}
