package jp.madoguchi.facility.scheme;

/** Why a scheme stands as it does, or (IF_…) what would change it. Texts in reasons.properties, where {0}, {1} are filled in. */
public enum SchemeReason {
    CLOSED(Clause.STATUS),
    SUSPENDED(Clause.STATUS),
    IF_REOPENED(Clause.STATUS),

    FULL_IN_USE(Clause.FULL_AUDIENCE),
    FULL_FOR_INSURED(Clause.FULL_AUDIENCE),
    FULL_FOR_HOME_NURSING(Clause.FULL_FIRST),
    /** {0} the type */
    FULL_NOT_FOR_TYPE(Clause.FULL_AUDIENCE),
    /** {0} the first day */
    FULL_NOT_YET(Clause.FULL_START),
    /** {0} since when */
    FULL_OBLIGATORY(Clause.OBLIGATION),
    /** {0} from when */
    FULL_VOLUNTARY_UNTIL(Clause.OBLIGATION),
    FULL_UNLESS_PAPER(Clause.EXEMPT),
    FULL_EXEMPT(Clause.EXEMPT),
    /** {0} the measure, {1} its last day */
    FULL_POSTPONED_UNTIL(Clause.MEASURES),
    /** {0} the measure, {1} its term */
    FULL_POSTPONED(Clause.MEASURES),

    LIMITED_IN_USE(Clause.AUDIENCE),
    /** {0} how they claim */
    LIMITED_EXEMPT(Clause.EXEMPT),
    /** {0} the measure, {1} its last day */
    LIMITED_MEASURE_UNTIL(Clause.TRANSITIONAL),
    /** {0} the measure, {1} its term */
    LIMITED_MEASURE(Clause.TRANSITIONAL),
    /** {0} every how many months */
    LIMITED_RECONFIRM(Clause.RECONFIRM),
    LIMITED_CHECKUP(Clause.CHECKUP),
    LIMITED_ANNEX(Clause.HAS_FULL),
    LIMITED_MIDWIFERY(Clause.MIDWIFERY),
    /** {0} the ground, once its row is switched on */
    LIMITED_GROUND(Clause.AUDIENCE),
    /** {0} the remark of the row */
    LIMITED_REMARK(Clause.AUDIENCE),
    /** {0} the ground, {1} the first day */
    LIMITED_NOT_YET(Clause.AUDIENCE),
    /** {0} the ground, {1} the last day */
    LIMITED_NO_LONGER(Clause.AUDIENCE),
    /** {0} the ground, {1} where to go */
    LIMITED_SWITCHED_OFF(Clause.AUDIENCE),
    LIMITED_HAS_FULL(Clause.AUDIENCE),
    LIMITED_HAS_FULL_FOR_CHECKUPS(Clause.HAS_FULL),
    LIMITED_CLAIM_UNKNOWN(Clause.EXEMPT),
    LIMITED_ELECTRONIC(Clause.EXEMPT),
    /** {0} the measure */
    LIMITED_MEASURE_NOT_ELIGIBLE(Clause.TRANSITIONAL),
    /** {0} the measure, {1} its last day, still to come */
    MEASURE_ENDS(Clause.MEASURES),
    /** {0} the measure, {1} its last day */
    MEASURE_ENDED(Clause.MEASURES),
    /** {0} the measure, {1} its last day, {2} since when 資格確認限定型 could be used */
    LIMITED_MEASURE_ENDED(Clause.TRANSITIONAL),
    /** {0} the type */
    LIMITED_CHECKUP_UNKNOWN(Clause.CHECKUP),
    /** {0} the type */
    LIMITED_NOT_CHECKUP(Clause.CHECKUP),
    LIMITED_DIRECT_PAYMENT_UNKNOWN(Clause.MIDWIFERY),
    LIMITED_NOT_DIRECT_PAYMENT(Clause.MIDWIFERY),
    LIMITED_HOME_NURSING(Clause.AUDIENCE),
    IF_PAPER(Clause.EXEMPT),
    /** {0} the measures it may still be given */
    IF_MEASURE(Clause.TRANSITIONAL),
    IF_CHECKUP(Clause.CHECKUP),
    IF_ANNEX(Clause.HAS_FULL),
    IF_DIRECT_PAYMENT(Clause.MIDWIFERY),

    VISIT_IN_USE(Clause.FULL_FIRST),
    VISIT_OPEN(Clause.FULL_FIRST),
    ONLINE_IN_USE(Clause.FULL_FIRST),
    ONLINE_OPEN(Clause.FULL_FIRST),
    ALTERNATE_IN_USE(Clause.ALTERNATE),
    ALTERNATE_OPEN(Clause.ALTERNATE),
    /** {0} the type */
    VISIT_NOT_FOR_TYPE(Clause.FULL_FIRST),
    ONLINE_NOT_FOR_TYPE(Clause.ONLINE),
    ALTERNATE_NOT_FOR_TYPE(Clause.ALTERNATE),
    /** {0} the first day */
    CONSENT_NOT_YET(Clause.CONSENT_START),
    ALTERNATE_NOT_YET(Clause.STARTS),
    /** {0} the day on which it goes live */
    TRIAL(Clause.CONSENT_START),
    /** {0} the remark of the row */
    START_REMARK(Clause.STARTS),
    NEEDS_FULL(Clause.FULL_FIRST),
    NEEDS_FULL_UNKNOWN(Clause.FULL_FIRST),
    IF_USING_FULL(Clause.FULL_FIRST),
    IF_FULL(Clause.FULL_FIRST),
    IF_FULL_FOR_HOME_VISITS(Clause.FULL_FIRST);

    private final Clause clause;

    SchemeReason(Clause clause) {
        this.clause = clause;
    }

    public Clause getClause() {
        return clause;
    }
}
