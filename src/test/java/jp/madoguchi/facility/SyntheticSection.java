package jp.madoguchi.facility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facilities of one prefecture and one 点数表, as a list of 厚生局 has them. Each follows from the seed and its place alone. */
record SyntheticSection(long seed, SyntheticPrefecture prefecture, PointTable table, int size, IntFunction<FacilityType> typeAt) {

    private static final LocalDate FIRST_DESIGNATED = LocalDate.of(1957, 5, 1);
    private static final int DESIGNATION_MONTHS = (int) ChronoUnit.MONTHS.between(FIRST_DESIGNATED, LocalDate.of(2026, 7, 1)) + 1;

    Stream<SyntheticFacility> facilities() {
        return IntStream.range(0, size).mapToObj(this::facility);
    }

    private SyntheticFacility facility(int place) {
        RandomGenerator random = new SplittableRandom(
            seed << 40 ^ (prefecture.prefecture().ordinal() * 10L + table.ordinal()) << 28 ^ place);
        SyntheticNames names = new SyntheticNames(random);
        FacilityType type = typeAt.apply(place);
        SyntheticPrefecture.Town town = prefecture.towns().get(place % prefecture.towns().size());
        FacilityStatus status = random.nextInt(100) < 3 ? FacilityStatus.SUSPENDED : FacilityStatus.ACTIVE;
        LocalDate designated = FIRST_DESIGNATED.plusMonths(random.nextInt(DESIGNATION_MONTHS));
        SyntheticWord manager = names.person();
        SyntheticWord name = names.facility(type, town.shortName(), manager);
        Entry entry = new Entry(type, status, name.text(), name.kana(), town.postal() + SyntheticPrefecture.digits(4, random),
            prefecture.prefecture(), address(town, random), prefecture.phone(random), names.founder(type, manager), manager.text(),
            Optional.of(designated));
        return new SyntheticFacility(codeAt(place), entry, SyntheticHistory.of(type, designated, random));
    }

    /** 郡市区 2 + 番号 4, enough for a million facilities in Japan. */
    FacilityCode codeAt(int place) {
        int towns = prefecture.towns().size();
        return withCheckDigit(String.format("%s%c%02d%04d",
            prefecture.prefecture().getCode(), digit(), 1 + place % towns, 1_000 + place / towns));
    }

    private char digit() {
        return switch (table) {
            case DENTAL -> '3';
            case PHARMACY -> '4';
            case HOME_NURSING -> '6';
            default -> '1';
        };
    }

    /** Written anew, not taken from FacilityCode, so that one is tried against the other. */
    private static FacilityCode withCheckDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int digit = nine.charAt(i) - '0';
            sum += i % 2 == 1 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
        }
        return new FacilityCode(nine + (10 - sum % 10) % 10);
    }

    private static String address(SyntheticPrefecture.Town town, RandomGenerator random) {
        return town.name() + SyntheticWord.any("street", random).text() + fullWidth(1 + random.nextInt(9)) + "丁目"
            + fullWidth(1 + random.nextInt(30)) + "－" + fullWidth(1 + random.nextInt(20));
    }

    private static String fullWidth(int number) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> digits.append((char) (digit - '0' + '０')));
        return digits.toString();
    }
}
