package jp.madoguchi.subsidy.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.scheme.OpenSchemes;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.facility.scheme.SchemeAnswer;
import jp.madoguchi.facility.scheme.Standing;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.subsidy.programme.Audience;
import jp.madoguchi.subsidy.programme.Offer;

/** How a facility stands to an offer on a day: whether it is for it (D-20, D-29) and has what must be there first (D-23). */
record Eligibility(List<Because> refusals, List<Because> conditions) {

    static Eligibility of(Offer offer, Applicant applicant, Instant at, RuleBook rules) {
        FacilityFacts facts = applicant.facts();
        Eligibility eligibility = new Eligibility(new ArrayList<>(), new ArrayList<>());
        eligibility.judgeStatus(facts.status());
        eligibility.judgeAudience(offer.terms().audience(), facts, JapanTime.dateOf(at), rules);
        offer.terms().inUse().forEach(scheme -> eligibility.judgeUse(scheme, facts));
        return eligibility;
    }

    private void judgeStatus(FacilityStatus status) {
        switch (status) {
            case CLOSED -> refusals.add(Because.of(AssessReason.FACILITY_CLOSED));
            case SUSPENDED -> refusals.add(Because.of(AssessReason.FACILITY_SUSPENDED));
            case ACTIVE -> { }
        }
    }

    private void judgeAudience(Audience audience, FacilityFacts facts, LocalDate day, RuleBook rules) {
        boolean homeNursing = facts.type() == FacilityType.HOME_NURSING;
        if (homeNursing && audience != Audience.HOME_NURSING) {
            refusals.add(Because.of(AssessReason.HOME_NURSING));
        } else if (audience == Audience.HOME_NURSING && !homeNursing) {
            refusals.add(Because.of(AssessReason.NOT_HOME_NURSING));
        } else if (audience == Audience.INSURED && !facts.type().isInsured()) {
            refusals.add(Because.of(AssessReason.NOT_INSURED, facts.type().getLabel()));
        } else if (audience == Audience.LIMITED && facts.status() == FacilityStatus.ACTIVE) {
            judgeLimited(OpenSchemes.on(facts, day, rules).of(Scheme.LIMITED));
        }
    }

    private void judgeLimited(SchemeAnswer answer) {
        if (answer.standing() == Standing.DEPENDS) {
            conditions.add(Because.of(AssessReason.LIMITED_DEPENDS, why(answer)));
        } else if (!answer.isOpen()) {
            refusals.add(Because.of(AssessReason.LIMITED_NOT_OPEN, why(answer)));
        }
    }

    private static String why(SchemeAnswer answer) {
        return answer.reasons().stream().map(because -> because.getText()).collect(Collectors.joining());
    }

    private void judgeUse(Scheme scheme, FacilityFacts facts) {
        if (facts.inUse().contains(scheme)) {
            return;
        }
        boolean limited = scheme == Scheme.LIMITED;
        if (facts.denied().stream().anyMatch(fact -> fact.scheme().filter(scheme::equals).isPresent())) {
            refusals.add(limited ? Because.of(AssessReason.LIMITED_NOT_APPROVED) : Because.of(AssessReason.NOT_IN_USE, scheme.getLabel()));
        } else {
            conditions.add(limited ? Because.of(AssessReason.LIMITED_APPROVAL_UNKNOWN)
                : Because.of(AssessReason.IN_USE_UNKNOWN, scheme.getLabel()));
        }
    }
}
