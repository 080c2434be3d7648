package jp.madoguchi.subsidy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.FactKind;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.subsidy.programme.FacilityClass;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.Programme;

/** Whether it is the right row of the table: by class of facility, by readers introduced, by uses a month. */
final class RowRefusals {

    private RowRefusals() {
    }

    static List<Because> of(Listing listing, Question question, RuleBook rules) {
        List<Because> refusals = new ArrayList<>();
        question.applicant().ifPresent(applicant -> byClass(listing, question, applicant, rules).ifPresent(refusals::add));
        Programme programme = listing.programme();
        question.readers().ifPresent(introduced -> programme.readers().filter(readers -> !readers.equals(introduced))
            .ifPresent(readers -> refusals.add(byReaders(listing, readers, introduced))));
        if (!programme.tiers().isEmpty()) {
            refusals.addAll(TierRefusals.of(programme, question.extension()));
        }
        return refusals;
    }

    private static Optional<Because> byClass(Listing listing, Question question, Applicant applicant, RuleBook rules) {
        FacilityClass asked = listing.programme().facilityClass();
        if (isChainUnknown(applicant) && asked != FacilityClass.HOSPITAL) {
            return Optional.empty();
        }
        return FacilityClasses.of(applicant.facts().type(), applicant.chain(), listing.offer().year(), rules.chains())
            .filter(its -> !asked.covers(its))
            .map(its -> listing.offer().programmeFor(its, question.readers())
                .map(right -> Because.of(isPharmacyOfAChainOrNot(applicant, asked) ? AssessReason.OTHER_CHAIN : AssessReason.OTHER_CLASS,
                    its.getLabel(), asked.getLabel()))
                .orElseGet(() -> Because.of(AssessReason.NO_ROW_FOR_CLASS, its.getLabel(), asked.getLabel())));
    }

    /** Nobody has said whether the pharmacy's group is a large one: it may be of either row. */
    static List<Because> conditions(Listing listing, Applicant applicant) {
        FacilityClass asked = listing.programme().facilityClass();
        boolean either = asked == FacilityClass.CHAIN_PHARMACY || asked == FacilityClass.CLINIC_OR_PHARMACY;
        return isChainUnknown(applicant) && either ? List.of(Because.of(AssessReason.CHAIN_UNKNOWN, asked.getLabel())) : List.of();
    }

    private static boolean isChainUnknown(Applicant applicant) {
        return applicant.facts().type() == FacilityType.PHARMACY && applicant.chain().isEmpty()
            && !applicant.facts().denied().contains(FactKind.CHAIN_GROUP);
    }

    private static Because byReaders(Listing listing, Integer readers, Integer introduced) {
        return listing.offer().programmeFor(listing.programme().facilityClass(), Optional.of(introduced))
            .map(right -> Because.of(AssessReason.OTHER_READERS, readers.toString(), introduced.toString()))
            .orElseGet(() -> Because.of(AssessReason.NO_ROW_FOR_READERS, readers.toString(), introduced.toString()));
    }

    private static boolean isPharmacyOfAChainOrNot(Applicant applicant, FacilityClass asked) {
        return applicant.facts().type() == FacilityType.PHARMACY && asked != FacilityClass.HOSPITAL;
    }
}
