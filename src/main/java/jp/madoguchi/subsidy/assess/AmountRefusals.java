package jp.madoguchi.subsidy.assess;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.Offer;

/** An award of 0円 is refused, and why it comes to that: nothing spent, nothing of it eligible or left by earlier grants, too little (D-02). */
final class AmountRefusals {

    private AmountRefusals() {
    }

    static List<Because> of(Offer offer, Calculation calculation, List<Because> barred) {
        if (calculation.costs().isNothing()) {
            return barred.isEmpty() ? List.of(Because.of(AssessReason.NO_COST)) : barred;
        }
        if (calculation.eligible().isZero()) {
            Because nothing = Because.of(AssessReason.NOTHING_ELIGIBLE,
                calculation.costs().device().isZero() ? offer.words().system() : offer.words().device());
            return Stream.concat(barred.stream(), Stream.of(nothing)).toList();
        }
        Yen unit = calculation.programme().figures().unit();
        if (!calculation.amount().isZero()) {
            return List.of();
        }
        Because little = Because.of(AssessReason.LESS_THAN_UNIT, calculation.share().toString(), unit.toString());
        return Stream.concat(barred.stream(), Stream.of(little)).toList();
    }
}
