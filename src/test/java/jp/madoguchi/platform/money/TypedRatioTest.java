package jp.madoguchi.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedRatioTest {

    @ParameterizedTest
    @CsvSource({"3/4, 3/4", "３／４, 3/4", "' 2 / 3 ', 2/3", "4分の3, 3/4", "４分の３, 3/4", "75%, 3/4", "７５％, 3/4", "50 %, 1/2", "100%, 1/1",
        "150%, 3/2", "10/10, 10/10", "4/3, 4/3"})
    void isUnderstood(String typed, String rate) {
        assertThat(TypedRatio.of(typed).understood()).map(Ratio::toString).contains(rate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.75", "3", "0/4", "3/0", "-3/4", "3/4/5", "四分の三", "%", "0%", "", "12345/1"})
    void isRefused(String typed) {
        assertThat(TypedRatio.of(typed).refused()).map(refusal -> refusal.reason()).contains(RateReason.NOT_A_RATE);
    }
}
