package jp.madoguchi.subsidy.assess;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a line of the explanation says. Texts in steps.properties, where {0}, {1} are filled in. */
public enum StepKind {
    /** {0} why */
    BARRED,
    /** A reviewer wrote that earlier grants do not count against it */
    EXCEPTED,
    /** {0} the component, {1} its cost, {2} its cap */
    PART_WITHIN,
    PART_CAPPED,
    /** {0} the component */
    PART_NOT_ELIGIBLE,
    /** {0} and {1} what counts of the components */
    SUM,
    /** {0} what the cost is called, {1} the cost */
    COST,
    /** {0} the printed base */
    PRINTED_BASE,
    /** {0} the cap */
    COST_WITHIN,
    COST_CAPPED,
    /** {0} the rate */
    RATE,
    /** {0} the unit */
    FLOORED,
    /** {0} the cap */
    AWARD_WITHIN,
    AWARD_CAPPED,
    /** {0} the cap, {1} what the cost is called, {2} the cost that reaches it */
    BELOW_CAP,
    /** {0} the remark of the offer */
    REMARK,
    TAX;

    private final Template template =
        new Template(ResourceBundle.getBundle("jp.madoguchi.subsidy.assess.steps", Locale.ROOT).getString(name()));

    String text(Object... details) {
        return template.filled(details);
    }
}
