package jp.madoguchi.subsidy.calculator;

import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.assess.Step;

/** A line of the explanation as it is shown. */
public record StepView(Step step) {

    public String getText() {
        return step.text();
    }

    /** Empty where the line only says something. */
    public String getFigure() {
        return step.figure().map(Yen::toString).orElse("");
    }

    public boolean isBites() {
        return step.bites();
    }

    /** The document, the place in it, and the decision that reads it. */
    public String getOrigin() {
        return step.source() + (step.decision().isEmpty() ? "" : "（" + step.decision() + "）");
    }
}
