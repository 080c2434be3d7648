package jp.madoguchi.facility.scheme;

import static jp.madoguchi.platform.calendar.JapaneseDate.full;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.ReportedMeasure;

/** Which grounds of D-20 a facility's facts give, open today or not. */
final class LimitedGrounds {

    private LimitedGrounds() {
    }

    static List<LimitedGround> of(FacilityFacts facts, RuleBook book) {
        return Stream.of(exempt(facts, book), transitional(facts, book), checkup(facts, book), byType(facts, book))
            .flatMap(grounds -> grounds).toList();
    }

    private static Stream<LimitedGround> exempt(FacilityFacts facts, RuleBook book) {
        return facts.type().isInsured() && facts.claim().isPaper()
            ? Stream.of(of(book.audience(Ground.EXEMPT), Because.of(SchemeReason.LIMITED_EXEMPT, facts.claim().getLabel()), false))
            : Stream.empty();
    }

    private static Stream<LimitedGround> transitional(FacilityFacts facts, RuleBook book) {
        return facts.measures().stream()
            .filter(reported -> book.measure(reported).limitedAllowed() && book.measure(reported).isFor(facts.type()))
            .map(reported -> transitional(book.measure(reported), reported, book.audience(Ground.TRANSITIONAL)));
    }

    private static LimitedGround transitional(TransitionalMeasure measure, ReportedMeasure reported, AudienceRow row) {
        Optional<LocalDate> last = measure.lastDay(reported);
        Optional<LocalDate> until = Stream.of(last, row.closesOn()).flatMap(Optional::stream).min(LocalDate::compareTo);
        Because why = last.map(day -> Because.of(SchemeReason.LIMITED_MEASURE_UNTIL, measure.getLabel(), full(day)))
            .orElseGet(() -> Because.of(SchemeReason.LIMITED_MEASURE, measure.getLabel(), measure.term()));
        SchemeReason whenOver = until.equals(last) ? whenEnded(last, row) : SchemeReason.LIMITED_NO_LONGER;
        return new LimitedGround(row, measure.getLabel(), why, until, whenOver, false);
    }

    private static SchemeReason whenEnded(Optional<LocalDate> last, AudienceRow row) {
        return last.filter(day -> day.isBefore(row.opensOn())).isPresent() ? SchemeReason.MEASURE_ENDED : SchemeReason.LIMITED_MEASURE_ENDED;
    }

    private static Stream<LimitedGround> checkup(FacilityFacts facts, RuleBook book) {
        boolean annex = facts.roles().contains(FacilityRole.ANNEX);
        SchemeReason why = facts.inUse().contains(Scheme.FULL) ? SchemeReason.LIMITED_ANNEX : SchemeReason.LIMITED_CHECKUP;
        return annex || facts.roles().contains(FacilityRole.CHECKUP)
            ? Stream.of(of(book.audience(Ground.CHECKUP), Because.of(why), annex)) : Stream.empty();
    }

    private static Stream<LimitedGround> byType(FacilityFacts facts, RuleBook book) {
        if (facts.type() == FacilityType.MIDWIFERY && facts.roles().contains(FacilityRole.DIRECT_PAYMENT)) {
            return Stream.of(of(book.audience(Ground.MIDWIFERY), Because.of(SchemeReason.LIMITED_MIDWIFERY), false));
        }
        return switch (facts.type()) {
            case THERAPY -> Stream.of(byType(book.audience(Ground.THERAPY)));
            case WORKPLACE_CLINIC -> Stream.of(byType(book.audience(Ground.WORKPLACE)));
            default -> Stream.empty();
        };
    }

    private static LimitedGround byType(AudienceRow row) {
        return of(row, Because.of(SchemeReason.LIMITED_GROUND, row.ground().getLabel()), false);
    }

    private static LimitedGround of(AudienceRow row, Because why, boolean besideFull) {
        return new LimitedGround(row, row.ground().getLabel(), why, row.closesOn(), SchemeReason.LIMITED_NO_LONGER, besideFull);
    }
}
