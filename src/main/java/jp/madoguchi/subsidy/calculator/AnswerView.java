package jp.madoguchi.subsidy.calculator;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.assess.Assessment;
import jp.madoguchi.subsidy.assess.Because;
import jp.madoguchi.subsidy.assess.Calculation;
import jp.madoguchi.subsidy.assess.Steps;
import jp.madoguchi.subsidy.programme.FacilityClass;

/** The answer as it is shown: on the page, and on the sheet of paper. */
public record AnswerView(Assessment assessment, CalculatorVisit visit) {

    public boolean isRefused() {
        return assessment.isRefused();
    }

    public String getAmount() {
        return assessment.amount().toString();
    }

    /** What it would be, were nothing against it; null where there is nothing to say. */
    public String getOtherwise() {
        return assessment.calculation().map(Calculation::amount).filter(amount -> isRefused() && !amount.isZero()).map(Yen::toString).orElse(null);
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

    public List<Because> getRefusals() {
        return assessment.refusals();
    }

    public List<Because> getConditions() {
        return assessment.conditions();
    }

    /** What no list says of a pharmacy; null for others. */
    public String getAssumed() {
        FacilityClass row = assessment.calculation().orElseThrow().programme().facilityClass();
        boolean pharmacy = visit.facility().filter(found -> found.entry().type() == FacilityType.PHARMACY).isPresent();
        return !pharmacy || row == FacilityClass.ANY ? null
            : row == FacilityClass.CHAIN_PHARMACY ? "大型チェーン薬局にあたる薬局として計算しました。" : "大型チェーン薬局にあたらない薬局として計算しました。";
    }

    public List<OfferView> getAlternatives() {
        return assessment.alternatives().stream().map(listing -> new OfferView(listing, visit.now())).toList();
    }
}
