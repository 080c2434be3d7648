package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityType;

/** Why 資格確認限定型 is not open, where no ground is open or still to come. */
final class LimitedRefusals {

    private LimitedRefusals() {
    }

    static List<Because> of(FacilityFacts facts, LocalDate day, RuleBook book) {
        List<LimitedGround> grounds = LimitedGrounds.of(facts, book);
        Stream<Because> hasFull = facts.inUse().contains(Scheme.FULL)
            ? Stream.of(Because.of(SchemeReason.LIMITED_HAS_FULL)) : Stream.empty();
        if (grounds.stream().anyMatch(ground -> ground.isOpenOn(day) || ground.isStillToCome(day))) {
            return hasFull.toList();
        }
        return Stream.of(hasFull, grounds.stream().map(LimitedGround::whyNoLonger), measures(facts, book), byType(facts))
            .flatMap(reasons -> reasons).toList();
    }

    /** Whether a fact we do not have decides it. Only who is obliged can be given a 経過措置, so one that was reported decides as well. */
    static boolean isUndecided(FacilityFacts facts) {
        boolean unknownClaim = facts.type().isInsured() && facts.claim() == ClaimKind.UNKNOWN && facts.measures().isEmpty();
        return !facts.inUse().contains(Scheme.FULL) && (unknownClaim || isCheckupUnknown(facts));
    }

    private static Stream<Because> measures(FacilityFacts facts, RuleBook book) {
        return facts.measures().stream().map(book::measure)
            .filter(measure -> measure.isFor(facts.type()) && !measure.limitedAllowed())
            .map(measure -> Because.of(SchemeReason.LIMITED_MEASURE_NOT_ELIGIBLE, measure.getLabel()));
    }

    private static Stream<Because> byType(FacilityFacts facts) {
        if (facts.type().isInsured()) {
            return byClaim(facts);
        }
        return doesCheckups(facts) ? Stream.empty() : switch (facts.type()) {
            case HOME_NURSING -> Stream.of(Because.of(SchemeReason.LIMITED_HOME_NURSING));
            case CHECKUP_BODY, INSURER -> Stream.of(Because.of(SchemeReason.LIMITED_CHECKUP_UNKNOWN, facts.type().getLabel()));
            case MIDWIFERY -> facts.roles().contains(FacilityRole.DIRECT_PAYMENT) ? Stream.empty()
                : Stream.of(Because.of(SchemeReason.LIMITED_NOT_DIRECT_PAYMENT));
            default -> Stream.empty();
        };
    }

    private static Stream<Because> byClaim(FacilityFacts facts) {
        return switch (facts.claim()) {
            case ELECTRONIC -> Stream.of(Because.of(SchemeReason.LIMITED_ELECTRONIC));
            case UNKNOWN -> isUndecided(facts) ? Stream.of(Because.of(SchemeReason.LIMITED_CLAIM_UNKNOWN)) : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static boolean isCheckupUnknown(FacilityFacts facts) {
        boolean checkups = facts.type() == FacilityType.CHECKUP_BODY || facts.type() == FacilityType.INSURER;
        return checkups && !doesCheckups(facts);
    }

    private static boolean doesCheckups(FacilityFacts facts) {
        return facts.roles().contains(FacilityRole.CHECKUP) || facts.roles().contains(FacilityRole.ANNEX);
    }
}
