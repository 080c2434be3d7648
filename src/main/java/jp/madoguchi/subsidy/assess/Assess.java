package jp.madoguchi.subsidy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Programme;
import jp.madoguchi.subsidy.programme.ProgrammeBook;

/** The one rule of the money: what is paid for these costs, or every reason why nothing is. */
public final class Assess {

    private Assess() {
    }

    /** @throws IllegalArgumentException where no row has that id, or costs by component meet a row without components */
    public static Assessment of(Question question, ProgrammeBook book, RuleBook rules) {
        return book.programme(question.programme()).map(listing -> listed(listing, question, book, rules))
            .orElseGet(() -> book.offer(question.programme()).filter(offer -> !offer.hasFigures())
                .map(offer -> withoutFigures(offer, question, book, rules))
                .orElseThrow(() -> new IllegalArgumentException("no such programme: " + question.programme())));
    }

    private static Assessment listed(Listing listing, Question question, ProgrammeBook book, RuleBook rules) {
        Offer offer = listing.offer();
        Programme programme = listing.programme();
        List<Because> refusals = new ArrayList<>(WindowRefusals.of(offer, question.at()));
        Eligibility eligibility = eligibility(offer, question, rules);
        refusals.addAll(eligibility.refusals());
        refusals.addAll(RowRefusals.of(listing, question, rules));
        Paid paid = question.applicant().map(applicant -> Paid.before(offer, applicant, question.costs()))
            .orElseGet(() -> Paid.nothing(question.costs()));
        refusals.addAll(paid.refusals());
        Calculation calculation = Calculation.of(programme, paid.left());
        refusals.addAll(AmountRefusals.of(offer, calculation, paid.barred()));
        List<Because> conditions = new ArrayList<>(eligibility.conditions());
        question.applicant().ifPresent(applicant -> conditions.addAll(RowRefusals.conditions(listing, applicant)));
        return new Assessment(question, offer, Optional.of(calculation), refusals, conditions,
            paid.barred(), refusals.isEmpty() ? List.of() : Alternatives.to(listing, question, book, rules));
    }

    private static Eligibility eligibility(Offer offer, Question question, RuleBook rules) {
        return question.applicant().map(applicant -> Eligibility.of(offer, applicant, question.at(), rules))
            .orElseGet(() -> new Eligibility(List.of(), List.of()));
    }

    private static Assessment withoutFigures(Offer offer, Question question, ProgrammeBook book, RuleBook rules) {
        List<Because> refusals = new ArrayList<>(List.of(Because.of(AssessReason.NO_FIGURES, offer.getTitle())));
        Eligibility eligibility = eligibility(offer, question, rules);
        refusals.addAll(eligibility.refusals());
        return new Assessment(question, offer, Optional.empty(), refusals, eligibility.conditions(), List.of(),
            Alternatives.to(offer, question, book, rules));
    }
}
