package jp.madoguchi.subsidy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.subsidy.programme.Component;
import jp.madoguchi.subsidy.programme.Exclusion;
import jp.madoguchi.subsidy.programme.Offer;

/**
 * What earlier grants leave of the costs (D-07, D-19), across years and predecessors.
 *
 * @param left the costs without the components that were paid for elsewhere
 * @param barred why those components do not count
 * @param refusals why nothing of the offer is paid any more
 */
record Paid(Costs left, List<Because> barred, List<Because> refusals) {

    static Paid nothing(Costs costs) {
        return new Paid(costs, List.of(), List.of());
    }

    static Paid before(Offer offer, Applicant applicant, Costs costs) {
        if (applicant.excepted().contains(offer.id())) {
            return nothing(costs);
        }
        List<Because> refusals = new ArrayList<>(sameScheme(offer, applicant));
        List<Exclusion> met = offer.terms().exclusions().stream().filter(exclusion -> isMet(exclusion, applicant)).toList();
        met.stream().filter(exclusion -> exclusion.component().isEmpty())
            .forEach(exclusion -> refusals.add(Because.of(AssessReason.EXCLUDED, exclusion.words())));
        Costs left = costs;
        List<Because> barred = new ArrayList<>();
        for (Exclusion exclusion : met) {
            Optional<Component> component = exclusion.component().filter(it -> !costs.of(it).isZero());
            if (component.isPresent()) {
                left = left.without(component.get());
                barred.add(Because.of(AssessReason.COMPONENT_EXCLUDED, name(offer, component.get()), exclusion.words()));
            }
        }
        return new Paid(left, barred, refusals);
    }

    private static List<Because> sameScheme(Offer offer, Applicant applicant) {
        return offer.terms().repeatable() ? List.of() : applicant.grants().stream().filter(grant -> grant.scheme().equals(offer.scheme()))
            .map(grant -> Because.of(AssessReason.GRANTED_BEFORE, offer.words().title(), grant.year().toString())).distinct().toList();
    }

    private static boolean isMet(Exclusion exclusion, Applicant applicant) {
        return applicant.grants().stream().anyMatch(grant -> grant.scheme().equals(exclusion.grantedScheme())
            && exclusion.grantedComponent().map(grant::paidFor).orElse(true));
    }

    private static String name(Offer offer, Component component) {
        return switch (component) {
            case DEVICE -> offer.words().device();
            case SYSTEM -> offer.words().system();
            case WHOLE -> offer.words().cost();
        };
    }
}
