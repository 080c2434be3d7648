package jp.madoguchi.facility.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-08: 月4万回以上 up to 令和7年度, 月4万回を超える from 令和8年度. */
class ChainRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        令和7年度の最後の日・4万回に1回足りない, 39999, 2026-03-31, false
        令和7年度の最後の日・ちょうど4万回,     40000, 2026-03-31, true
        令和7年度の最後の日・4万回を1回超える,   40001, 2026-03-31, true
        令和8年度の最初の日・4万回に1回足りない, 39999, 2026-04-01, false
        令和8年度の最初の日・ちょうど4万回,     40000, 2026-04-01, false
        令和8年度の最初の日・4万回を1回超える,   40001, 2026-04-01, true
        令和2年度の最初の日・ちょうど4万回,     40000, 2020-04-01, true
        区分のできる前の日・4万回を1回超える,   40001, 2020-03-31, false
        ずっと先の日・ちょうど4万回,           40000, 2035-04-01, false
        処方箋の受付がない,                       0, 2026-03-31, false
        """)
    void aGroupIsLarge(String name, int prescriptions, LocalDate day, boolean large) {
        assertThat(MigratedBook.BOOK.chains().isLarge(prescriptions, day)).isEqualTo(large);
    }
}
