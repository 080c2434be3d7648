package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityType;

/** What else would open 資格確認限定型 to a facility on a day: only what is open on that day. */
final class LimitedConditions {

    private LimitedConditions() {
    }

    static List<Because> of(FacilityFacts facts, LocalDate day, RuleBook book) {
        return grounds(facts).entrySet().stream().filter(entry -> book.audience(entry.getValue()).isOpenOn(day))
            .map(entry -> Because.of(entry.getKey())).toList();
    }

    private static Map<SchemeReason, Ground> grounds(FacilityFacts facts) {
        Map<SchemeReason, Ground> grounds = new LinkedHashMap<>();
        if (facts.inUse().contains(Scheme.FULL)) {
            grounds.put(SchemeReason.IF_ANNEX, Ground.CHECKUP);
            return grounds;
        }
        if (facts.type().isInsured()) {
            if (facts.claim() == ClaimKind.UNKNOWN) {
                grounds.put(SchemeReason.IF_PAPER, Ground.EXEMPT);
            }
            grounds.put(SchemeReason.IF_MEASURE, Ground.TRANSITIONAL);
        }
        if (facts.type() == FacilityType.MIDWIFERY) {
            grounds.put(SchemeReason.IF_DIRECT_PAYMENT, Ground.MIDWIFERY);
        }
        // 施術所 and 職域診療所 are told where to go instead.
        if (facts.type() != FacilityType.THERAPY && facts.type() != FacilityType.WORKPLACE_CLINIC) {
            grounds.put(SchemeReason.IF_CHECKUP, Ground.CHECKUP);
        }
        return grounds;
    }
}
