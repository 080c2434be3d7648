package jp.madoguchi.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.madoguchi.platform.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacilityCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"0110113719", "0140342262", "1840140055"})
    void aPublishedCodeHasTheRightCheckDigitAndNoNeighbourHas(String published) {
        assertThat(code(published).isCheckDigitRight()).isTrue();
        for (char last = '0'; last <= '9'; last++) {
            String neighbour = published.substring(0, 9) + last;
            assertThat(code(neighbour).isCheckDigitRight()).as(neighbour).isEqualTo(neighbour.equals(published));
        }
    }

    @Test
    void aCodeWithAWrongCheckDigitIsACodeAllTheSame() {
        assertThat(code("1234567890").isCheckDigitRight()).isFalse();
        assertThat(code("1234567890")).hasToString("1234567890");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0110113719", "０１１０１１３７１９", "01-1-0113719", "01ー1ー0113719", "01 1　0113719", " 01,10113719 ", "01-1-0113,71,9"})
    void isUnderstoodHoweverTyped(String typed) {
        assertThat(FacilityCode.of(typed).understood()).contains(new FacilityCode("0110113719"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY", "'　', EMPTY", "0113719, NOT_TEN_DIGITS", "01101137190, NOT_TEN_DIGITS", "011011371X, NOT_A_NUMBER", "0010113719, NO_SUCH_PREFECTURE",
        "4810113719, NO_SUCH_PREFECTURE", "0120113719, NO_SUCH_POINT_TABLE", "0190113719, NO_SUCH_POINT_TABLE", "0100113719, NO_SUCH_POINT_TABLE"})
    void isRefusedWithAReason(String typed, FacilityCodeReason reason) {
        assertThat(FacilityCode.of(typed).refused().map(Refusal::reason)).contains(reason);
    }

    @Test
    void tellsPrefectureAndPointTable() {
        assertThat(code("1840140055").getPrefecture()).isEqualTo("18");
        assertThat(code("1840140055").getPointTable()).isEqualTo(PointTable.PHARMACY);
        assertThat(code("4710000000").getPrefecture()).isEqualTo("47");
        assertThat(code("0130000000").getPointTable().getLabel()).isEqualTo("歯科");
    }

    @Test
    void cannotBeWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FacilityCode("01-1-0113719"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FacilityCode("9910113719"));
    }

    private static FacilityCode code(String digits) {
        return FacilityCode.of(digits).understood().orElseThrow();
    }
}
