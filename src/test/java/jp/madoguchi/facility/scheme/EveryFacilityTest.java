package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.FactKind;
import jp.madoguchi.facility.ReportedMeasure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold whatever the facts: tried on every combination of them, on both sides of every date. */
class EveryFacilityTest {

    private static final List<LocalDate> DAYS = Stream.of("2021-10-19", "2021-10-20", "2023-03-31", "2023-04-01", "2023-09-30",
        "2023-11-29", "2024-01-31", "2024-03-31", "2024-04-01", "2024-05-31", "2024-06-30", "2024-11-26", "2024-11-27", "2024-12-01", "2024-12-02",
        "2025-03-31", "2025-04-01", "2025-10-10", "2025-10-11", "2026-11-20").map(LocalDate::parse).toList();
    private static final List<List<ReportedMeasure>> MEASURES = Stream.of(1, 2, 3, 4, 5, 6).flatMap(number -> Stream.of(
            List.of(new ReportedMeasure(number, Optional.empty())),
            List.of(new ReportedMeasure(number, Optional.of(LocalDate.of(2025, 4, 10))))))
        .toList();
    private static final List<Set<FactKind>> DENIED = List.of(Set.of(),
        Set.of(FactKind.FULL_IN_USE, FactKind.CHECKUP, FactKind.DIRECT_PAYMENT));
    private static final List<Set<Scheme>> IN_USE = List.of(Set.of(), Set.of(Scheme.FULL), Set.of(Scheme.LIMITED), Set.of(Scheme.values()));

    @ParameterizedTest
    @EnumSource(FacilityType.class)
    void everyAnswerStandsOnReasons(FacilityType type) {
        combinations(type).forEach(facts -> DAYS.forEach(day -> {
            OpenSchemes open = OpenSchemes.on(facts, day, MigratedBook.BOOK);
            if (!open.answers().stream().map(SchemeAnswer::scheme).toList().equals(List.of(Scheme.values()))) {
                throw new AssertionError("not one answer for each scheme: " + facts);
            }
            open.answers().forEach(answer -> judge(answer, facts, day));
        }));
    }

    /** Plain conditions instead of assertThat: there are hundreds of thousands of answers. */
    private static void judge(SchemeAnswer answer, FacilityFacts facts, LocalDate day) {
        boolean conditionsFit = answer.standing() == Standing.DEPENDS ? !answer.conditions().isEmpty()
            : !answer.isOpen() || answer.conditions().isEmpty();
        boolean datesFit = answer.until().map(last -> answer.isOpen() && !last.isBefore(day)).orElse(true)
            && answer.from().map(first -> answer.standing() == Standing.NOT_OPEN && first.isAfter(day)).orElse(true);
        boolean reasonsFit = !answer.reasons().isEmpty() && new HashSet<>(answer.reasons()).size() == answer.reasons().size();
        if (!(conditionsFit && datesFit && reasonsFit)) {
            throw new AssertionError(facts + " on " + day + ": " + answer);
        }
    }

    private static Stream<FacilityFacts> combinations(FacilityType type) {
        return Arrays.stream(ClaimKind.values()).flatMap(claim -> roles().flatMap(roles ->
            Stream.concat(Stream.of(List.<ReportedMeasure>of()), MEASURES.stream()).flatMap(measures ->
                IN_USE.stream().flatMap(inUse -> DENIED.stream().map(denied ->
                    new FacilityFacts(type, FacilityStatus.ACTIVE, claim, roles, measures, inUse, denied))))));
    }

    private static Stream<Set<FacilityRole>> roles() {
        return Stream.of(Set.of(), Set.of(FacilityRole.CHECKUP), Set.of(FacilityRole.ANNEX), Set.of(FacilityRole.DIRECT_PAYMENT),
            Set.of(FacilityRole.HOME_VISITS_ONLY), Set.of(FacilityRole.values()));
    }
}
