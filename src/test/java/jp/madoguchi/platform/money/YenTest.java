package jp.madoguchi.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YenTest {

    @ParameterizedTest
    @CsvSource({"0, 0円, 0万円", "999, 999円, 0.0999万円", "1000, '1,000円', 0.1万円", "41000, '41,000円', 4.1万円", "30750, '30,750円', 3.075万円",
        "822000, '822,000円', 82.2万円", "130000, '130,000円', 13万円", "12345678, '12,345,678円', '1,234.5678万円'",
        "99999999999, '99,999,999,999円', '9,999,999.9999万円'"})
    void isReadInGroupsOrInTenThousands(long amount, String grouped, String inMan) {
        assertThat(Yen.of(amount)).hasToString(grouped);
        assertThat(Yen.of(amount).inMan()).isEqualTo(inMan);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 100_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
    void isNeverNegativeNorAbsurd(long amount) {
        assertThatThrownBy(() -> Yen.of(amount)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(String.valueOf(amount));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "999, 0", "1000, 1000", "1001, 1000", "1999, 1000", "30750, 30000"})
    void isFlooredToAUnit(long amount, long floored) {
        assertThat(Yen.of(amount).floorTo(Yen.of(1000))).isEqualTo(Yen.of(floored));
    }

    @Test
    void theLesserOfTwo() {
        assertThat(Yen.of(2).min(Yen.of(1))).isEqualTo(Yen.of(1));
        assertThat(Yen.of(1).min(Yen.of(2))).isEqualTo(Yen.of(1));
    }

    @Test
    void addsUp() {
        assertThat(Yen.of(41_000).plus(Yen.of(130_000))).isEqualTo(Yen.of(171_000));
        assertThatThrownBy(() -> Yen.MOST.plus(Yen.of(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Yen.MOST.plus(Yen.ZERO)).isEqualTo(Yen.MOST);
    }

    @Test
    void isOrdered() {
        assertThat(Yen.of(1)).isLessThan(Yen.of(2)).isGreaterThan(Yen.ZERO).isEqualByComparingTo(Yen.of(1));
        assertThat(Yen.ZERO.isZero()).isTrue();
        assertThat(Yen.of(1).isZero()).isFalse();
    }
}
