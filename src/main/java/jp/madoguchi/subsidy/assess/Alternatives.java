package jp.madoguchi.subsidy.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.subsidy.programme.FacilityClass;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBook;

/** What is open instead: the same scheme's other years first, then other schemes. */
final class Alternatives {

    private Alternatives() {
    }

    static List<Listing> to(Listing refused, Question question, ProgrammeBook book, RuleBook rules) {
        return open(refused.offer(), Optional.of(refused.programme().facilityClass()), question, book, rules);
    }

    static List<Listing> to(Offer withoutFigures, Question question, ProgrammeBook book, RuleBook rules) {
        return open(withoutFigures, Optional.empty(), question, book, rules);
    }

    private static List<Listing> open(Offer refused, Optional<FacilityClass> asked, Question question, ProgrammeBook book, RuleBook rules) {
        return book.programmes().stream()
            .filter(listing -> !listing.programme().id().equals(question.programme()) && listing.isOpen(question.at()))
            .filter(listing -> question.applicant().map(applicant -> isFor(listing, applicant, question, rules))
                .orElseGet(() -> asked.filter(listing.programme().facilityClass()::equals).isPresent()))
            .sorted(Comparator.comparing(listing -> !listing.offer().scheme().equals(refused.scheme())))
            .toList();
    }

    private static boolean isFor(Listing listing, Applicant applicant, Question question, RuleBook rules) {
        Optional<FacilityClass> its = FacilityClasses.of(applicant.facts().type(), applicant.chain(), listing.offer().year(), rules.chains());
        FacilityClass row = listing.programme().facilityClass();
        return (row == FacilityClass.ANY || its.filter(row::covers).isPresent())
            && Eligibility.of(listing.offer(), applicant, question.at(), rules).refusals().isEmpty()
            && leavesSomething(listing, applicant);
    }

    private static boolean leavesSomething(Listing listing, Applicant applicant) {
        Figures figures = listing.programme().figures();
        Costs most = figures.caps().map(caps -> Costs.parts(caps.device(), caps.system())).orElseGet(() -> Costs.whole(figures.awardCap()));
        Paid paid = Paid.before(listing.offer(), applicant, most);
        return paid.refusals().isEmpty() && !paid.left().isNothing();
    }
}
