package jp.madoguchi.subsidy.assess;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.Offer;

/**
 * The answer: the calculation, and every reason against it.
 *
 * @param calculation none where the offer has no figures
 * @param conditions what nobody has said yet, and must be so
 * @param barred components that do not count because they were paid for elsewhere (D-07)
 * @param alternatives what is open instead, where it is refused
 */
public record Assessment(Question question, Offer offer, Optional<Calculation> calculation, List<Because> refusals, List<Because> conditions,
                         List<Because> barred, List<Listing> alternatives) {

    public Assessment {
        refusals = List.copyOf(refusals);
        conditions = List.copyOf(conditions);
        barred = List.copyOf(barred);
        alternatives = List.copyOf(alternatives);
    }

    /** What a reason rests on: a window or a table is of this offer's own source. */
    public String origin(Because because) {
        AssessClause clause = because.getClause();
        return clause == AssessClause.WINDOW || clause == AssessClause.TABLES ? offer.source().toString() : clause.getDocument() + " " + clause.getPlace();
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** Nothing where it is refused. */
    public Yen amount() {
        return isRefused() ? Yen.ZERO : calculation.map(Calculation::amount).orElseThrow();
    }

    /** What counts of the costs, refused or not. */
    public Yen eligible() {
        return calculation.map(Calculation::eligible).orElse(Yen.ZERO);
    }

    /** The edition whose figures were used: asked with its book again, the same question has the same answer. */
    public int edition() {
        return offer.edition();
    }
}
