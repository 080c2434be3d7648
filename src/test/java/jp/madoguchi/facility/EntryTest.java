package jp.madoguchi.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.platform.text.SearchKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {

    private static final Entry FULL = new Entry(FacilityType.CLINIC, FacilityStatus.ACTIVE, "見本医院", "ミホンイイン", "9100006", Prefecture.FUKUI,
        "福井市中央１－９－３０", "0776-10-0001", "見本　一", "見本　二", Optional.of(LocalDate.of(1998, 4, 1)));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        福井県,福井市中央１－９－３０,福井市中央１－９－３０
        福井県,福井県福井市中央１－９－３０,福井市中央１－９－３０
        福井県,福井県　福井市中央１－９－３０,福井市中央１－９－３０
        京都府,京都府京都市中京区,京都市中京区
        京都府,京都市中京区,京都市中京区
        福井県,石川県金沢市,石川県金沢市
        福井県,坂井市福井県道,坂井市福井県道
        福井県,,''
        """)
    void theAddressBeginsBehindThePrefecture(String prefecture, String typed, String address) {
        assertThat(entry("見本医院", Prefecture.named(prefecture).orElseThrow(), typed == null ? "" : typed).address()).isEqualTo(address);
    }

    @Test
    void aFacilityHasAName() {
        assertThatThrownBy(() -> entry("　", Prefecture.FUKUI, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAListSaysNothingOfStaysAsItWas() {
        Entry said = entry("見本医院", Prefecture.ISHIKAWA, "金沢市");

        assertThat(said.filledFrom(FULL)).isEqualTo(new Entry(FacilityType.CLINIC, FacilityStatus.SUSPENDED, "見本医院", "ミホンイイン", "9100006",
            Prefecture.ISHIKAWA, "金沢市", "0776-10-0001", "見本　一", "見本　二", Optional.of(LocalDate.of(1998, 4, 1))));
        assertThat(FULL.filledFrom(said)).isEqualTo(FULL);
    }

    @Test
    void theReadingOfAnotherNameIsForgotten() {
        assertThat(entry("別の医院", Prefecture.FUKUI, "").filledFrom(FULL).kana()).isEmpty();
    }

    @Test
    void aFacilityIsFoundByNameAndReadingHoweverTyped() {
        assertThat(FULL.searchKey()).contains(SearchKey.of("見本医院"), SearchKey.of("みほんいいん"));
    }

    /** ﷺ alone unfolds into eighteen characters. */
    @Test
    void theKeyOfTheLongestNameFitsIntoItsColumn() {
        assertThat(entry("\uFDFA".repeat(1000), Prefecture.FUKUI, "").searchKey()).hasSize(2000);
    }

    @Test
    void whoIsNoLongerInTheListIsClosedAndElseTheSame() {
        assertThat(FULL.closed().status()).isEqualTo(FacilityStatus.CLOSED);
        assertThat(FULL.closed()).usingRecursiveComparison().ignoringFields("status").isEqualTo(FULL);
    }

    private static Entry entry(String name, Prefecture prefecture, String address) {
        return new Entry(FacilityType.CLINIC, FacilityStatus.SUSPENDED, name, "", "", prefecture, address, "", "", "", Optional.empty());
    }
}
