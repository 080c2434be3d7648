package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.facility.FacilityFacts;

/** 資格確認限定型: open if any ground is (D-20), and as long as the longest of them. */
final class LimitedScheme {

    private LimitedScheme() {
    }

    static SchemeAnswer answer(FacilityFacts facts, LocalDate day, RuleBook book) {
        boolean hasFull = facts.inUse().contains(Scheme.FULL);
        List<LimitedGround> usable = LimitedGrounds.of(facts, book).stream()
            .filter(ground -> !hasFull || ground.besideFull()).toList();
        List<LimitedGround> open = usable.stream().filter(ground -> ground.isOpenOn(day)).toList();
        if (!open.isEmpty()) {
            return open(open, facts, day);
        }
        List<LimitedGround> toCome = usable.stream().filter(ground -> ground.isStillToCome(day)).toList();
        return toCome.isEmpty() ? refuse(facts, day, book) : notYet(toCome, facts, day, book);
    }

    private static SchemeAnswer open(List<LimitedGround> open, FacilityFacts facts, LocalDate day) {
        List<Because> why = open.stream().flatMap(ground -> ground.whyOpenOn(day).stream()).distinct().toList();
        List<Optional<LocalDate>> ends = open.stream().map(LimitedGround::until).toList();
        Optional<LocalDate> until = ends.contains(Optional.<LocalDate>empty()) ? Optional.empty()
            : ends.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
        return facts.inUse().contains(Scheme.LIMITED) ? SchemeAnswer.inUse(Scheme.LIMITED, inUse(why), until)
            : SchemeAnswer.open(Scheme.LIMITED, why, until);
    }

    private static SchemeAnswer notYet(List<LimitedGround> toCome, FacilityFacts facts, LocalDate day, RuleBook book) {
        return SchemeAnswer.notYet(Scheme.LIMITED, toCome.stream().flatMap(ground -> ground.whyNotYet().stream()).toList(),
            toCome.stream().map(ground -> ground.row().opensOn()).min(LocalDate::compareTo).orElseThrow(),
            LimitedConditions.of(facts, day, book));
    }

    private static SchemeAnswer refuse(FacilityFacts facts, LocalDate day, RuleBook book) {
        List<Because> why = LimitedRefusals.of(facts, day, book);
        List<Because> conditions = LimitedConditions.of(facts, day, book);
        if (!LimitedRefusals.isUndecided(facts) || conditions.isEmpty()) {
            return SchemeAnswer.notOpen(Scheme.LIMITED, why, conditions);
        }
        // Whoever let it begin knew the ground that our facts do not show.
        return facts.inUse().contains(Scheme.LIMITED) ? SchemeAnswer.inUse(Scheme.LIMITED, inUse(why), Optional.empty())
            : SchemeAnswer.depends(Scheme.LIMITED, why, conditions);
    }

    private static List<Because> inUse(List<Because> why) {
        return Stream.concat(Stream.of(Because.of(SchemeReason.LIMITED_IN_USE)), why.stream()).toList();
    }
}
