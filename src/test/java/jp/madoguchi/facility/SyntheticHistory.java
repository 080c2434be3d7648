package jp.madoguchi.facility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import jp.madoguchi.facility.scheme.Scheme;

/** What is known of a synthetic facility, from which day on: about four facts each. */
final class SyntheticHistory {

    private static final LocalDate ONLINE_CLAIMS = LocalDate.of(2011, 4, 1);
    private static final LocalDate FULL_BEGAN = LocalDate.of(2021, 10, 20);
    private static final LocalDate OBLIGED = LocalDate.of(2023, 4, 1);
    private static final LocalDate SINCE_2024 = LocalDate.of(2024, 4, 1);
    private static final LocalDate LISTED = LocalDate.of(2026, 7, 1);

    private final RandomGenerator random;
    private final LocalDate designated;
    private final List<SyntheticFact> facts = new ArrayList<>();

    private SyntheticHistory(RandomGenerator random, LocalDate designated) {
        this.random = random;
        this.designated = designated;
    }

    static List<SyntheticFact> of(FacilityType type, FacilityStatus status, LocalDate designated, RandomGenerator random) {
        SyntheticHistory history = new SyntheticHistory(random, designated);
        history.facts.add(SyntheticFact.of("STATUS", FacilityStatus.ACTIVE, designated));
        if (status != FacilityStatus.ACTIVE) {
            history.add("STATUS", status, SINCE_2024);
        }
        history.schemes(history.claim(type));
        history.roles(type);
        return List.copyOf(history.facts);
    }

    private ClaimKind claim(FacilityType type) {
        int chance = type == FacilityType.HOSPITAL ? 99 : random.nextInt(100);
        ClaimKind claim = chance < 4 ? ClaimKind.PAPER_65 : chance < 7 ? ClaimKind.PAPER_BY_HAND : ClaimKind.ELECTRONIC;
        facts.add(SyntheticFact.of("CLAIM", claim, later(designated, ONLINE_CLAIMS)));
        return claim;
    }

    private void schemes(ClaimKind claim) {
        if (claim.isPaper()) {
            return;
        }
        if (random.nextInt(100) < 5) {
            facts.add(new SyntheticFact("MEASURE", String.valueOf(1 + random.nextInt(6)), later(designated, OBLIGED)));
            return;
        }
        add("IN_USE", Scheme.FULL, FULL_BEGAN);
        sometimes(35, "IN_USE", Scheme.VISIT);
        sometimes(25, "IN_USE", Scheme.ONLINE);
    }

    private void roles(FacilityType type) {
        boolean medical = type == FacilityType.HOSPITAL || type == FacilityType.CLINIC;
        sometimes(medical ? 60 : 0, "ROLE", FacilityRole.CHECKUP);
        sometimes(type == FacilityType.HOSPITAL ? 20 : 0, "ROLE", FacilityRole.ANNEX);
        sometimes(medical ? 3 : 0, "ROLE", FacilityRole.DIRECT_PAYMENT);
    }

    private void sometimes(int percent, String kind, Enum<?> value) {
        if (random.nextInt(100) < percent) {
            add(kind, value, SINCE_2024);
        }
    }

    /** From some day after both the facility and the possibility began. */
    private void add(String kind, Enum<?> value, LocalDate possible) {
        LocalDate earliest = later(designated, possible);
        facts.add(SyntheticFact.of(kind, value, earliest.plusDays(random.nextLong(ChronoUnit.DAYS.between(earliest, LISTED) + 1))));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
