package jp.madoguchi.subsidy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.ComponentCaps;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Words;

/** The explanation of a calculation, line by line, in the words of the source. */
public final class Steps {

    private static final Origin COMPONENTS = Origin.of(AssessClause.COMPONENTS);
    private static final Origin ROUNDING = Origin.of(AssessClause.ROUNDING);
    private static final Origin TAX = Origin.of(AssessClause.TAX);
    private static final Origin COMBINATION = Origin.of(AssessClause.COMBINATION);

    private final Offer offer;
    private final Calculation calculation;
    private final Figures figures;
    private final Origin table;
    private final List<Step> steps = new ArrayList<>(12);

    private Steps(Offer offer, Calculation calculation) {
        this.offer = offer;
        this.calculation = calculation;
        this.figures = calculation.programme().figures();
        this.table = new Origin(offer.source().toString(), offer.source().decision());
    }

    /** Nothing where the offer has no figures. */
    public static List<Step> of(Assessment assessment) {
        return assessment.calculation().map(calculation -> {
            Steps steps = new Steps(assessment.offer(), calculation);
            assessment.question().applicant().filter(applicant -> applicant.excepted().contains(assessment.offer().id()))
                .ifPresent(applicant -> steps.say(StepKind.EXCEPTED, COMBINATION));
            assessment.barred().forEach(because -> steps.say(StepKind.BARRED, COMBINATION, because.getText()));
            return steps.told();
        }).orElse(List.of());
    }

    public static List<Step> of(Offer offer, Calculation calculation) {
        return new Steps(offer, calculation).told();
    }

    private List<Step> told() {
        figures.caps().ifPresentOrElse(this::tellParts, this::tellCost);
        figures.costCap().ifPresent(cap -> cap(calculation.sum(), cap, calculation.eligible(), StepKind.COST_WITHIN, StepKind.COST_CAPPED));
        come(StepKind.RATE, calculation.share(), table, figures.rate());
        come(StepKind.FLOORED, calculation.floored(), ROUNDING, figures.unit());
        cap(calculation.floored(), figures.awardCap(), calculation.amount(), StepKind.AWARD_WITHIN, StepKind.AWARD_CAPPED);
        if (figures.costCap().isEmpty() && calculation.amount().compareTo(figures.awardCap()) < 0) {
            say(StepKind.BELOW_CAP, table, figures.awardCap(), offer.words().cost(), figures.rate().reaching(figures.awardCap()));
        }
        if (!offer.remark().isEmpty()) {
            say(StepKind.REMARK, table, offer.remark());
        }
        say(StepKind.TAX, TAX);
        return List.copyOf(steps);
    }

    private void tellParts(ComponentCaps caps) {
        Words words = offer.words();
        part(words.device(), calculation.costs().device(), caps.device(), calculation.device());
        part(words.system(), calculation.costs().system(), caps.system(), calculation.system());
        come(StepKind.SUM, calculation.sum(), COMPONENTS, calculation.device(), calculation.system());
    }

    private void tellCost() {
        come(StepKind.COST, calculation.sum(), table, offer.words().cost(), calculation.costs().whole());
        figures.printedBase().ifPresent(base -> say(StepKind.PRINTED_BASE, table, base.inMan()));
    }

    private void part(String name, Yen cost, Yen cap, Yen counts) {
        boolean bites = counts.compareTo(cost) < 0;
        StepKind kind = cap.isZero() ? StepKind.PART_NOT_ELIGIBLE : bites ? StepKind.PART_CAPPED : StepKind.PART_WITHIN;
        steps.add(new Step(kind, kind.text(name, cost, cap), Optional.of(counts), bites, table.source(), COMPONENTS.decision()));
    }

    private void cap(Yen before, Yen cap, Yen after, StepKind within, StepKind capped) {
        boolean bites = after.compareTo(before) < 0;
        StepKind kind = bites ? capped : within;
        steps.add(new Step(kind, kind.text(cap), Optional.of(after), bites, table.source(), table.decision()));
    }

    private void come(StepKind kind, Yen figure, Origin origin, Object... details) {
        steps.add(new Step(kind, kind.text(details), Optional.of(figure), false, origin.source(), origin.decision()));
    }

    private void say(StepKind kind, Origin origin, Object... details) {
        steps.add(new Step(kind, kind.text(details), Optional.empty(), false, origin.source(), origin.decision()));
    }
}
