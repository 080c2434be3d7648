package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.FactKind;

/** Why 資格確認限定型 is not open, where no ground is open or still to come. */
final class LimitedRefusals {

    private LimitedRefusals() {
    }

    static List<Because> of(FacilityFacts facts, LocalDate day, RuleBook book) {
        List<LimitedGround> grounds = LimitedGrounds.of(facts, book);
        Stream<Because> hasFull = facts.inUse().contains(Scheme.FULL)
            ? Stream.of(Because.of(facts.roles().contains(FacilityRole.CHECKUP)
                ? SchemeReason.LIMITED_HAS_FULL_FOR_CHECKUPS : SchemeReason.LIMITED_HAS_FULL)) : Stream.empty();
        if (grounds.stream().anyMatch(ground -> ground.isOpenOn(day) || ground.isStillToCome(day))) {
            return hasFull.toList();
        }
        return Stream.of(hasFull, grounds.stream().map(ground -> ground.whyNoLongerOn(day)), measures(facts, book), byType(facts))
            .flatMap(reasons -> reasons).toList();
    }

    /** Whether a fact we do not have decides it. Only who is obliged can be given a 経過措置, so one that was reported decides as well. */
    static boolean isUndecided(FacilityFacts facts) {
        boolean unknownClaim = facts.type().isInsured() && facts.claim() == ClaimKind.UNKNOWN && facts.measures().isEmpty();
        boolean unknownCheckups = Set.of(FacilityType.CHECKUP_BODY, FacilityType.INSURER).contains(facts.type())
            && Collections.disjoint(facts.roles(), Set.of(FacilityRole.CHECKUP, FacilityRole.ANNEX))
            && !facts.denied().contains(FactKind.CHECKUP);
        boolean unknownPayment = facts.type() == FacilityType.MIDWIFERY
            && !facts.roles().contains(FacilityRole.DIRECT_PAYMENT) && !facts.denied().contains(FactKind.DIRECT_PAYMENT);
        return !facts.inUse().contains(Scheme.FULL) && (unknownClaim || unknownCheckups || unknownPayment);
    }

    private static Stream<Because> measures(FacilityFacts facts, RuleBook book) {
        return facts.measures().stream().map(book::measure)
            .filter(measure -> facts.type().isInsured() && !measure.limitedAllowed())
            .map(measure -> Because.of(SchemeReason.LIMITED_MEASURE_NOT_ELIGIBLE, measure.getLabel()));
    }

    private static Stream<Because> byType(FacilityFacts facts) {
        return switch (facts.type()) {
            case HOSPITAL, CLINIC, DENTAL_CLINIC, PHARMACY -> byClaim(facts);
            case HOME_NURSING -> Stream.of(Because.of(SchemeReason.LIMITED_HOME_NURSING));
            case CHECKUP_BODY, INSURER -> decided(facts, FactKind.CHECKUP, SchemeReason.LIMITED_CHECKUP_UNKNOWN, SchemeReason.LIMITED_NOT_CHECKUP);
            case MIDWIFERY -> decided(facts, FactKind.DIRECT_PAYMENT, SchemeReason.LIMITED_DIRECT_PAYMENT_UNKNOWN,
                SchemeReason.LIMITED_NOT_DIRECT_PAYMENT);
            case THERAPY, WORKPLACE_CLINIC -> Stream.empty();
        };
    }

    private static Stream<Because> decided(FacilityFacts facts, FactKind by, SchemeReason unknown, SchemeReason denied) {
        return Stream.concat(onlyIf(isUndecided(facts), unknown, facts.type().getLabel()),
            onlyIf(facts.denied().contains(by), denied, facts.type().getLabel()));
    }

    private static Stream<Because> byClaim(FacilityFacts facts) {
        return Stream.concat(onlyIf(facts.claim() == ClaimKind.ELECTRONIC, SchemeReason.LIMITED_ELECTRONIC),
            onlyIf(isUndecided(facts), SchemeReason.LIMITED_CLAIM_UNKNOWN));
    }

    private static Stream<Because> onlyIf(boolean so, SchemeReason reason, String... details) {
        return so ? Stream.of(Because.of(reason, details)) : Stream.empty();
    }
}
