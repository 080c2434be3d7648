package jp.madoguchi.subsidy.assess;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why nothing is paid, why a component is not, or what must still be said. Texts in reasons.properties, where {0}, {1} are filled in, and
 * shortly in short-reasons.properties.
 */
public enum AssessReason {
    /** {0} the offer */
    NO_FIGURES(AssessClause.NO_FIGURES),
    /** {0} the first day */
    NOT_OPEN_YET(AssessClause.WINDOW),
    /** {0} the last day */
    CLOSED(AssessClause.WINDOW),

    FACILITY_SUSPENDED(AssessClause.STATUS),
    FACILITY_CLOSED(AssessClause.STATUS),
    /** {0} the type */
    NOT_INSURED(AssessClause.TABLES),
    HOME_NURSING(AssessClause.HOME_NURSING),
    NOT_HOME_NURSING(AssessClause.HOME_NURSING),
    /** {0} what the rule of schemes says */
    LIMITED_NOT_OPEN(AssessClause.LIMITED_AUDIENCE),
    /** {0} what the rule of schemes says */
    LIMITED_DEPENDS(AssessClause.LIMITED_AUDIENCE),
    /** {0} the facility's class, {1} the class asked for */
    OTHER_CLASS(AssessClause.TABLES),
    /** {0} the facility's class, {1} the class asked for */
    NO_ROW_FOR_CLASS(AssessClause.TABLES),
    /** as OTHER_CLASS, where being 大型チェーン or not makes the difference */
    OTHER_CHAIN(AssessClause.CHAIN),
    /** {0} the class of the row */
    CHAIN_UNKNOWN(AssessClause.CHAIN),
    /** {0} the readers of the row, {1} those introduced */
    OTHER_READERS(AssessClause.READERS),
    /** {0} the readers of the row, {1} those introduced */
    NO_ROW_FOR_READERS(AssessClause.READERS),
    /** {0} the scheme */
    NOT_IN_USE(AssessClause.IN_USE),
    /** {0} the scheme */
    IN_USE_UNKNOWN(AssessClause.IN_USE),
    LIMITED_NOT_APPROVED(AssessClause.LIMITED_AUDIENCE),
    LIMITED_APPROVAL_UNKNOWN(AssessClause.LIMITED_AUDIENCE),

    /** {0} the scheme, {1} the year of the grant */
    GRANTED_BEFORE(AssessClause.ONCE),
    /** {0} the words of the source */
    EXCLUDED(AssessClause.COMBINATION),
    /** {0} the component, {1} the words of the source */
    COMPONENT_EXCLUDED(AssessClause.COMBINATION),

    USES_UNKNOWN(AssessClause.TIERS),
    /** {0} the readers there are, {1} the uses a month */
    NO_MORE_READERS(AssessClause.TIERS),
    /** {0} how many are possible, {1} how many are asked for */
    TOO_MANY_READERS(AssessClause.TIERS),

    NO_COST(AssessClause.COMPONENTS),
    /** {0} what is not paid for */
    NOTHING_ELIGIBLE(AssessClause.COMPONENTS),
    /** {0} the cost × rate, {1} the unit */
    LESS_THAN_UNIT(AssessClause.ROUNDING);

    private final AssessClause clause;

    AssessReason(AssessClause clause) {
        this.clause = clause;
    }

    public AssessClause getClause() {
        return clause;
    }

    /** In a word or two: what the worked examples say. */
    public String getLabel() {
        return ResourceBundle.getBundle("jp.madoguchi.subsidy.assess.short-reasons", Locale.ROOT).getString(name());
    }
}
