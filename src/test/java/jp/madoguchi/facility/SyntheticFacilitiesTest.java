package jp.madoguchi.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.platform.text.Folding;
import jp.madoguchi.platform.text.PhoneNumber;
import jp.madoguchi.platform.text.PostalCode;
import jp.madoguchi.platform.text.RefusedCharacter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticFacilitiesTest {

    private static final List<SyntheticFacility> SOME = SyntheticFacilities.of(1, 20_000).toList();
    private static final List<Entry> ENTRIES = SOME.stream().map(SyntheticFacility::entry).toList();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 20_000})
    void thereAreAsManyAsWereAskedFor(int count) {
        assertThat(SyntheticFacilities.of(1, count)).hasSize(count);
    }

    @Test
    void theSameSeedGivesTheSameFacilitiesAndAnotherSeedOthers() {
        assertThat(SyntheticFacilities.of(1, 20_000).toList()).isEqualTo(SOME);
        assertThat(SyntheticFacilities.of(2, 20_000).map(facility -> facility.entry().name()).toList())
            .isNotEqualTo(ENTRIES.stream().map(Entry::name).toList());
    }

    @Test
    void codesHaveTheRightCheckDigit() {
        assertThat(SOME.stream().map(SyntheticFacility::code).filter(code -> !code.isCheckDigitRight())).isEmpty();
    }

    @Test
    void noCodeIsGivenTwice() {
        Set<String> codes = new HashSet<>();
        SyntheticFacilities.sections(1, 300_000).forEach(section ->
            IntStream.range(0, section.size()).forEach(place -> codes.add(section.codeAt(place).digits())));

        assertThat(codes).hasSize(300_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOSPITAL", "CLINIC", "DENTAL_CLINIC", "PHARMACY", "HOME_NURSING"})
    void typesStandInTheProportionsOfJapan(FacilityType type) {
        double inJapan = SyntheticFacilities.IN_JAPAN.values().stream().mapToInt(Integer::intValue).sum();

        assertThat(ENTRIES.stream().filter(entry -> entry.type() == type).count() / 20_000.0)
            .isCloseTo(SyntheticFacilities.IN_JAPAN.get(type) / inJapan, within(0.002));
    }

    @Test
    void all47PrefecturesHaveEveryType() {
        assertThat(SOME.stream().collect(Collectors.groupingBy(facility -> facility.code().getPrefecture(),
            Collectors.mapping(facility -> facility.entry().type(), Collectors.toSet()))))
            .hasSize(47).allSatisfy((prefecture, types) -> assertThat(types).hasSize(5));
    }

    @Test
    void theTypeFitsThePointTableOfTheCode() {
        assertThat(SOME.stream().collect(Collectors.groupingBy(facility -> facility.code().getPointTable(),
            Collectors.mapping(facility -> facility.entry().type(), Collectors.toSet())))).isEqualTo(Map.of(
                PointTable.MEDICAL, Set.of(FacilityType.HOSPITAL, FacilityType.CLINIC),
                PointTable.DENTAL, Set.of(FacilityType.DENTAL_CLINIC),
                PointTable.PHARMACY, Set.of(FacilityType.PHARMACY),
                PointTable.HOME_NURSING, Set.of(FacilityType.HOME_NURSING)));
    }

    @Test
    void postalCodesPhoneNumbersAndKanaAreInOrder() {
        assertThat(ENTRIES.stream().map(Entry::postalCode).filter(code -> PostalCode.of(code).refused().isPresent())).isEmpty();
        assertThat(ENTRIES.stream().map(Entry::phone).filter(phone -> !PhoneNumber.of(phone).understood()
            .map(PhoneNumber::toString).equals(Optional.of(phone)))).isEmpty();
        assertThat(ENTRIES.stream().map(Entry::kana).filter(kana -> !kana.matches("[ァ-ヶー　]+"))).isEmpty();
    }

    @Test
    void whatIsWrittenCanBeKeptAsItIs() {
        assertThat(ENTRIES.stream().flatMap(each -> Stream.of(each.name(), each.founder(), each.manager(), each.address()))
            .filter(text -> RefusedCharacter.inLine(text).isPresent() || !Folding.name(text).equals(text))).isEmpty();
    }

    @Test
    void nobodyCanBeCalled() {
        assertThat(ENTRIES.stream().map(Entry::phone).filter(phone -> !phone.split("-")[1].startsWith("1"))).isEmpty();
    }

    @Test
    void someArePausedAndMostAreOpen() {
        assertThat(ENTRIES.stream().filter(entry -> entry.status() == FacilityStatus.SUSPENDED).count()).isBetween(400L, 800L);
        assertThat(ENTRIES.stream().map(Entry::status)).doesNotContain(FacilityStatus.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"髙﨑", "𠮷", "\uDB40\uDD00", "\uFA19", "ﾃﾞﾝﾀﾙ", "ヶ"})
    void namesThatAreHardToKeepAreAmongThem(String hard) {
        assertThat(ENTRIES.stream().map(entry -> entry.name() + entry.manager())
            .filter(names -> names.contains(hard))).isNotEmpty();
    }

    @Test
    void thereAreAboutFourFactsEachAndNoneBeforeTheDesignation() {
        assertThat(SOME.stream().mapToInt(facility -> facility.facts().size()).average().orElseThrow()).isBetween(3.5, 4.5);
        assertThat(SOME.stream().filter(facility ->
            facility.facts().stream().anyMatch(fact -> fact.from().isBefore(facility.entry().designatedOn().orElseThrow())))).isEmpty();
    }

    @Test
    void everyKindOfFactIsAmongThem() {
        assertThat(SOME.stream().map(SyntheticFacility::facts).flatMap(List::stream).map(Fact::kind).collect(Collectors.toSet()))
            .containsExactlyInAnyOrder(FactKind.values());
    }

    @Test
    void someClaimOnPaper() {
        assertThat(SOME.stream().map(SyntheticFacility::facts).flatMap(List::stream)
            .filter(fact -> fact.kind() == FactKind.CLAIM).map(Fact::value).collect(Collectors.toSet()))
            .containsExactlyInAnyOrder("ELECTRONIC", "PAPER_65", "PAPER_BY_HAND");
    }
}
