package jp.madoguchi.facility;

import java.util.Map;
import java.util.random.RandomGenerator;

/** Names as they stand in the lists; they belong to nobody. */
final class SyntheticNames {

    private static final Map<FacilityType, String> WORDS = Map.of(FacilityType.HOSPITAL, "hospital", FacilityType.CLINIC, "clinic",
        FacilityType.DENTAL_CLINIC, "dental", FacilityType.PHARMACY, "pharmacy", FacilityType.HOME_NURSING, "nursing");

    private final RandomGenerator random;

    SyntheticNames(RandomGenerator random) {
        this.random = random;
    }

    SyntheticWord person() {
        return SyntheticWord.any("surname", random).apart(SyntheticWord.any("given", random));
    }

    SyntheticWord facility(FacilityType type, SyntheticWord town, SyntheticWord manager) {
        SyntheticWord kind = SyntheticWord.any(WORDS.get(type), random);
        SyntheticWord trait = SyntheticWord.any("trait", random);
        return switch (random.nextInt(4)) {
            case 0 -> town.then(trait).then(kind);
            case 1 -> trait.then(kind);
            case 2 -> SyntheticWord.any("surname", random).then(kind);
            default -> type == FacilityType.CLINIC || type == FacilityType.DENTAL_CLINIC
                ? surnameOf(manager).then(kind) : town.then(kind);
        };
    }

    /** 開設者: the manager, or a corporation with whoever stands for it. */
    String founder(FacilityType type, SyntheticWord manager) {
        boolean clinic = type == FacilityType.CLINIC || type == FacilityType.DENTAL_CLINIC;
        if (clinic && random.nextInt(100) < 55) {
            return manager.text();
        }
        String trait = SyntheticWord.any("trait", random).text();
        return type == FacilityType.PHARMACY || type == FacilityType.HOME_NURSING
            ? "株式会社" + trait + "　代表取締役　" + person().text()
            : "医療法人社団" + trait + "会　理事長　" + person().text();
    }

    private static SyntheticWord surnameOf(SyntheticWord person) {
        return new SyntheticWord(person.text().split("　")[0], person.kana().split("　")[0]);
    }
}
