package jp.madoguchi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "０８００－０８０－４５８３, 0800-080-4583", "08000804583, 0800-080-4583", "0800-8007121, 0800-8007121", "0120123456, 0120-123-456",
        "0570000000, 0570-000-000", "0312345678, 03-1234-5678", "0612345678, 06-1234-5678", "03(1234)5678, 03-1234-5678", "（03）1234ー5678, 03-1234-5678",
        "09012345678, 090-1234-5678", "05012345678, 050-1234-5678", "０９０　１２３４　５６７８, 090-1234-5678", "0123-45-6789, 0123-45-6789",
        "0123456789, 0123456789", "+81-3-1234-5678, 03-1234-5678", "+81(0)3-1234-5678, 03-1234-5678", "+819012345678, 090-1234-5678", "TEL:03-1234-5678, 03-1234-5678",
        "03.1234.5678, 03-1234-5678", "0-3-1-2345678, 03-1234-5678"})
    void keepsTheGroupsAsTypedOrFindsThem(String typed, String shown) {
        assertThat(PhoneNumber.of(typed).understood().orElseThrow()).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY", "－, EMPTY", "なし, NOT_A_NUMBER", "03-1234-5678 内線12, NOT_A_NUMBER", "1234-5678, NOT_FROM_ZERO", "+1-212-555-0100, NOT_A_NUMBER",
        "00-1234-5678, NOT_FROM_ZERO", "03-1234-567, WRONG_LENGTH", "03-1234-56789, WRONG_LENGTH", "090-1234-567, WRONG_LENGTH", "0800-080-458, WRONG_LENGTH"})
    void isRefusedWithAReason(String typed, PhoneNumberReason reason) {
        assertThat(PhoneNumber.of(typed).refused().map(Refusal::reason)).contains(reason);
    }

    @Test
    void theRefusalSaysHowManyDigitsItShouldHave() {
        assertThat(PhoneNumber.of("090-1234-567").refused().orElseThrow().details()).containsExactly("10", "11");
        assertThat(PhoneNumber.of("03-1234-567").refused().orElseThrow().details()).containsExactly("9", "10");
    }

    @Test
    void isEqualWhateverTheGroups() {
        PhoneNumber grouped = PhoneNumber.of("03-1234-5678").understood().orElseThrow();
        PhoneNumber otherwise = PhoneNumber.of("0312-34-5678").understood().orElseThrow();
        assertThat(grouped).isEqualTo(otherwise).hasSameHashCodeAs(otherwise);
        assertThat(grouped.digits()).isEqualTo("0312345678");
        assertThat(grouped).isNotEqualTo(PhoneNumber.of("03-1234-5679").understood().orElseThrow());
    }

    @Test
    void whatIsShownIsUnderstoodAsTheSame() {
        PhoneNumber number = PhoneNumber.of("0800-8007121").understood().orElseThrow();
        assertThat(PhoneNumber.of(number.toString()).understood().orElseThrow()).hasToString("0800-8007121");
    }
}
