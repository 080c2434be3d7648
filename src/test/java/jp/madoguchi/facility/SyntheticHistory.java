package jp.madoguchi.facility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What is known of a synthetic facility that no list says, from which day on: about four facts each. */
final class SyntheticHistory {

    private static final LocalDate ONLINE_CLAIMS = LocalDate.of(2011, 4, 1);
    private static final LocalDate FULL_BEGAN = LocalDate.of(2021, 10, 20);
    private static final LocalDate OBLIGED = LocalDate.of(2023, 4, 1);
    private static final LocalDate SYSTEMS_READY = LocalDate.of(2023, 9, 30);
    private static final LocalDate SINCE_2024 = LocalDate.of(2024, 4, 1);
    private static final LocalDate LISTED = LocalDate.of(2026, 7, 1);
    private static final String EVIDENCE = "合成データ";
    private static final List<FactKind> MEASURES =
        List.of(FactKind.MEASURE_2, FactKind.MEASURE_3, FactKind.MEASURE_4, FactKind.MEASURE_5, FactKind.MEASURE_6);

    private final RandomGenerator random;
    private final LocalDate designated;
    private final List<Fact> facts = new ArrayList<>();

    private SyntheticHistory(RandomGenerator random, LocalDate designated) {
        this.random = random;
        this.designated = designated;
    }

    static List<Fact> of(FacilityType type, LocalDate designated, RandomGenerator random) {
        SyntheticHistory history = new SyntheticHistory(random, designated);
        history.schemes(history.claim(type));
        history.roles(type);
        return List.copyOf(history.facts);
    }

    private ClaimKind claim(FacilityType type) {
        int chance = type == FacilityType.HOSPITAL ? 99 : random.nextInt(100);
        ClaimKind claim = chance < 4 ? ClaimKind.PAPER_65 : chance < 7 ? ClaimKind.PAPER_BY_HAND : ClaimKind.ELECTRONIC;
        facts.add(Fact.since(later(designated, ONLINE_CLAIMS), FactKind.CLAIM, claim.name(), EVIDENCE));
        return claim;
    }

    private void schemes(ClaimKind claim) {
        if (claim.isPaper()) {
            sometimes(30, FactKind.LIMITED_IN_USE);
            return;
        }
        if (random.nextInt(100) < 5) {
            facts.add(Fact.since(later(designated, OBLIGED), MEASURES.get(random.nextInt(MEASURES.size())), EVIDENCE));
            return;
        }
        if (designated.isBefore(OBLIGED) && random.nextInt(100) < 60) {
            facts.add(new Fact(FactKind.MEASURE_1, FactKind.YES, OBLIGED, Optional.of(SYSTEMS_READY), Optional.empty(), EVIDENCE));
        }
        add(FactKind.FULL_IN_USE, FULL_BEGAN);
        sometimes(50, FactKind.VISIT_IN_USE);
        sometimes(40, FactKind.ONLINE_IN_USE);
        sometimes(10, FactKind.ALTERNATE_IN_USE);
    }

    private void roles(FacilityType type) {
        boolean medical = type == FacilityType.HOSPITAL || type == FacilityType.CLINIC;
        sometimes(medical ? 70 : 0, FactKind.CHECKUP);
        sometimes(type == FacilityType.HOSPITAL ? 20 : 0, FactKind.ANNEX);
        sometimes(medical ? 3 : 0, FactKind.DIRECT_PAYMENT);
        sometimes(type == FacilityType.CLINIC ? 1 : 0, FactKind.HOME_VISITS_ONLY);
        if (type == FacilityType.PHARMACY && random.nextBoolean()) {
            String group = "GROUP-" + random.nextInt(500);
            facts.add(Fact.since(later(designated, ONLINE_CLAIMS), FactKind.CHAIN_GROUP, group, EVIDENCE));
        }
    }

    private void sometimes(int percent, FactKind kind) {
        if (random.nextInt(100) < percent) {
            add(kind, SINCE_2024);
        }
    }

    /** From some day after both the facility and the possibility began. */
    private void add(FactKind kind, LocalDate possible) {
        LocalDate earliest = later(designated, possible);
        facts.add(Fact.since(earliest.plusDays(random.nextLong(ChronoUnit.DAYS.between(earliest, LISTED) + 1)), kind, EVIDENCE));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
