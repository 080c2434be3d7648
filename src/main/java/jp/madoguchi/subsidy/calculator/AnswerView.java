package jp.madoguchi.subsidy.calculator;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.assess.AssessReason;
import jp.madoguchi.subsidy.assess.Assessment;
import jp.madoguchi.subsidy.assess.Because;
import jp.madoguchi.subsidy.assess.Calculation;
import jp.madoguchi.subsidy.assess.Steps;

/** The answer as it is shown: on the page, and on the sheet of paper. */
public record AnswerView(Assessment assessment, CalculatorVisit visit) {

    private static final Set<AssessReason> OTHER_ROW = EnumSet.of(AssessReason.OTHER_CLASS, AssessReason.OTHER_CHAIN, AssessReason.NO_ROW_FOR_CLASS,
        AssessReason.OTHER_READERS, AssessReason.NO_ROW_FOR_READERS);

    public boolean isRefused() {
        return assessment.isRefused();
    }

    public String getAmount() {
        return assessment.amount().toString();
    }

    /** What it would be, were nothing against it; null where there is nothing to say. */
    public String getOtherwise() {
        return assessment.calculation().map(Calculation::amount).filter(amount -> isRefused() && !amount.isZero() && isRightRow()).map(Yen::toString).orElse(null);
    }

    /** Of another class's row the amount would mislead. */
    private boolean isRightRow() {
        return assessment.refusals().stream().map(Because::reason).noneMatch(OTHER_ROW::contains);
    }

    public String getTotal() {
        return visit.bill().total().toString();
    }

    /** null where every line is eligible. */
    public String getNotEligible() {
        return Optional.of(visit.bill().notEligible()).filter(yen -> !yen.isZero()).map(Yen::toString).orElse(null);
    }

    public List<StepView> getSteps() {
        return Steps.of(assessment).stream().map(StepView::new).toList();
    }

    public String origin(Because because) {
        return assessment.origin(because);
    }

    public List<Because> getRefusals() {
        return assessment.refusals();
    }

    public List<Because> getConditions() {
        return assessment.conditions();
    }

    public List<OfferView> getAlternatives() {
        return assessment.alternatives().stream().map(listing -> new OfferView(listing, visit.at())).toList();
    }
}
