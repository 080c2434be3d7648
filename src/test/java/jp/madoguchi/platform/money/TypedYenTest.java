package jp.madoguchi.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.platform.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedYenTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        41000        | 41000
        41,000       | 41000
        ４１，０００円  | 41000
        ¥41,000-     | 41000
        ￥41,000也    | 41000
        金41,000円也  | 41000
        4.1万円       | 41000
        ４．１万       | 41000
        4万1千円      | 41000
        4万1,000円    | 41000
        4万500円      | 40500
        1億2,000万円  | 120000000
        41、000       | 41000
        41 000       | 41000
        041000       | 41000
        0            | 0
        税込 41,000円  | 41000
        41,000円（税込）| 41000
        税抜100,000   | 110000
        100,000円（税抜）| 110000
        100,000円(税別)| 110000
        100,000＋税    | 110000
        本体価格 100,000円 | 110000
        税抜 1        | 1
        税抜 9        | 9
        税抜 10       | 11
        5,000,000,000 | 5000000000
        50億円        | 5000000000
        """)
    void isUnderstood(String typed, long yen) {
        assertThat(TypedYen.of(typed).understood()).map(TypedYen::taxed).contains(Yen.of(yen));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        ''           | EMPTY
        円           | EMPTY
        税抜          | EMPTY
        -41000       | NEGATIVE
        −41,000      | NEGATIVE
        △41,000      | NEGATIVE
        ▲4.1万円      | NEGATIVE
        41.5         | FRACTION
        41.000       | FRACTION
        0.00001万円   | FRACTION
        4,1000       | COMMAS
        41,00        | COMMAS
        4,,100       | NOT_AN_AMOUNT
        4万5         | NOT_AN_AMOUNT
        約4万円       | NOT_AN_AMOUNT
        四万円        | NOT_AN_AMOUNT
        41000ドル     | NOT_AN_AMOUNT
        1e5          | NOT_AN_AMOUNT
        0x10         | NOT_AN_AMOUNT
        <b>1</b>     | NOT_AN_AMOUNT
        ３万～５万円    | NOT_AN_AMOUNT
        41000円×2    | NOT_AN_AMOUNT
        5,000,000,001 | TOO_MUCH
        50億円と1円    | NOT_AN_AMOUNT
        99999999999999999999999999 | TOO_MUCH
        """)
    void isRefused(String typed, YenReason reason) {
        Reading<TypedYen> reading = TypedYen.of(typed);

        assertThat(reading.refused()).map(refusal -> refusal.reason()).contains(reason);
        assertThat(reading.refused().orElseThrow().message()).contains("。").doesNotContain("{");
    }

    /** Whether the form is for amounts without tax says nothing to a line that says it itself. */
    @Test
    void whatTheLineSaysCounts() {
        assertThat(TypedYen.of("100,000").understood().orElseThrow().saidUntaxed().taxed()).isEqualTo(Yen.of(110_000));
        assertThat(TypedYen.of("100,000円（税込）").understood().orElseThrow().saidUntaxed().taxed()).isEqualTo(Yen.of(100_000));
    }
}
