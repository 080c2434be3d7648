package jp.madoguchi.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({"3, 4, 41000, 30750", "3, 4, 41333, 30999", "3, 4, 41334, 31000", "1, 2, 1, 0", "1, 2, 3, 1", "1, 1, 41000, 41000", "40, 1, 500, 20000",
        "3, 4, 99999999999, 74999999999"})
    void theShareOfAnAmountLosesPartsOfAYen(int num, int den, long whole, long share) {
        assertThat(new Ratio(num, den).of(Yen.of(whole))).isEqualTo(Yen.of(share));
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 31000, 41334", "3, 4, 30000, 40000", "1, 2, 411000, 822000", "1, 1, 5, 5", "3, 4, 0, 0"})
    void theSmallestAmountThatReachesAShare(int num, int den, long share, long smallest) {
        assertThat(new Ratio(num, den).reaching(Yen.of(share))).isEqualTo(Yen.of(smallest));
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "-1, 4", "3, 0", "3, -4"})
    void nothingAndLessIsNoRate(int num, int den) {
        assertThatThrownBy(() -> new Ratio(num, den)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(num + "/" + den);
    }

    @Test
    void isReadAsAFraction() {
        assertThat(new Ratio(3, 4)).hasToString("3/4");
        assertThat(new Ratio(1, 1_000)).hasToString("1/1000");
    }
}
