package jp.madoguchi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "123-4567", "１２３－４５６７", "１２３ー４５６７", "123‐4567", "123−4567", "〒123-4567", "〒 １２３　４５６７", " 123\u00A04567 "})
    void isUnderstoodHoweverTypedAndShownInOneForm(String typed) {
        assertThat(PostalCode.of(typed).understood().orElseThrow()).hasToString("123-4567").isEqualTo(new PostalCode("1234567"));
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "〒, EMPTY", "123-456, NOT_SEVEN_DIGITS", "123-45678, NOT_SEVEN_DIGITS", "123-456A, NOT_A_NUMBER", "一二三, NOT_A_NUMBER"})
    void isRefusedWithAReason(String typed, PostalCodeReason reason) {
        assertThat(PostalCode.of(typed).refused().map(Refusal::reason)).contains(reason);
    }

    @Test
    void cannotBeWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PostalCode("123-4567"));
    }
}
