package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.facility.FacilityFacts;

/** The one rule: which scheme is open to a facility on a day, why, and until when. The answers stand in the order of {@link Scheme}. */
public record OpenSchemes(List<SchemeAnswer> answers) {

    public OpenSchemes {
        answers = List.copyOf(answers);
    }

    public static OpenSchemes on(FacilityFacts facts, LocalDate day, RuleBook book) {
        return new OpenSchemes(Stream.of(Scheme.values()).map(scheme -> answer(scheme, facts, day, book)).toList());
    }

    public SchemeAnswer of(Scheme scheme) {
        return answers.get(scheme.ordinal());
    }

    private static SchemeAnswer answer(Scheme scheme, FacilityFacts facts, LocalDate day, RuleBook book) {
        return switch (facts.status()) {
            case CLOSED -> SchemeAnswer.notOpen(scheme, List.of(Because.of(SchemeReason.CLOSED)), List.of());
            case SUSPENDED -> SchemeAnswer.notOpen(scheme, List.of(Because.of(SchemeReason.SUSPENDED)),
                List.of(Because.of(SchemeReason.IF_REOPENED)));
            case ACTIVE -> switch (scheme) {
                case FULL -> FullScheme.answer(facts, day, book);
                case LIMITED -> LimitedScheme.answer(facts, day, book);
                case VISIT, ONLINE, ALTERNATE -> ConsentScheme.answer(scheme, facts, day, book);
            };
        };
    }
}
