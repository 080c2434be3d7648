package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is open instead of what is refused. */
class AlternativesTest {

    private static final String ALL = "／既存型／訪問診療等／オンライン診療等／外来診療等";

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
        2026-11-30 | R7-VISIT-CLINIC    | -                                  | -                              | R8-VISIT-CLINIC R8-ONLINE-CLINIC R8-ALTERNATE-CLINIC
        2026-11-30 | R7-ONLINE-HOSPITAL | -                                  | -                              | R8-ONLINE-HOSPITAL R8-VISIT-HOSPITAL R8-ALTERNATE-HOSPITAL
        2026-11-30 | R7-LIMITED         | -                                  | -                              | R8-LIMITED
        2026-11-30 | R2-FULL-CHAIN      | -                                  | -                              | R8-VISIT-CHAIN R8-ONLINE-CHAIN R8-ALTERNATE-CHAIN
        2025-12-01 | R8-VISIT-CLINIC    | -                                  | -                              | R7-VISIT-CLINIC R7-ONLINE-CLINIC R7-ALTERNATE-CLINIC
        2026-02-15 | R7-VISIT-CLINIC    | -                                  | -                              |
        2026-11-30 | R5-VISIT           | -                                  | -                              |
        2026-11-30 | R7-VISIT-CLINIC    | 医科診療所 ALL                      | -                              | R8-VISIT-CLINIC R8-ONLINE-CLINIC R8-ALTERNATE-CLINIC
        2026-11-30 | R5-VISIT           | 医科診療所 ALL                      | -                              | R8-VISIT-CLINIC R8-ONLINE-CLINIC R8-ALTERNATE-CLINIC
        2026-11-30 | R7-VISIT-HOSPITAL  | 医科診療所 ALL                      | 2025 訪問診療等 端末1             | R8-ONLINE-CLINIC R8-ALTERNATE-CLINIC
        2026-11-30 | R7-ONLINE-CLINIC   | 医科診療所 ALL                      | 2025 オンライン診療等 改修1        | R8-VISIT-CLINIC R8-ALTERNATE-CLINIC
        2026-11-30 | R8-ONLINE-CLINIC   | 医科診療所 ALL                      | 2025 外来診療等 改修1             | R8-VISIT-CLINIC
        2026-11-30 | R7-VISIT-CLINIC    | 医科診療所 ALL                      | 2025 外来診療等 改修1             | R8-VISIT-CLINIC
        2026-11-30 | R7-VISIT-CLINIC    | 医科診療所／既存型なし               | -                              | R8-LIMITED
        2026-11-30 | R7-VISIT-CLINIC    | 医科診療所／電子請求／既存型なし       | -                              |
        2026-11-30 | R8-VISIT-CLINIC    | 医科診療所／紙レセプト／限定型／既存型なし | -                             | R8-LIMITED
        2026-11-30 | R7-VISIT-CLINIC    | 助産所／直接支払制度／限定型           | -                              | R8-LIMITED
        2026-11-30 | R7-LIMITED         | 病院 ALL／電子請求                   | -                              | R8-VISIT-HOSPITAL R8-ONLINE-HOSPITAL R8-ALTERNATE-HOSPITAL
        2026-11-30 | R7-VISIT-CHAIN     | 薬局 ALL／処方箋40000                | -                              | R8-VISIT-CLINIC R8-ONLINE-CLINIC R8-ALTERNATE-CLINIC
        2026-11-30 | R7-VISIT-CHAIN     | 薬局 ALL／処方箋40001                | -                              | R8-VISIT-CHAIN R8-ONLINE-CHAIN R8-ALTERNATE-CHAIN
        2026-11-30 | R8-VISIT-CLINIC    | 訪問看護ステーション                  | -                              |
        2026-11-30 | R8-VISIT-CLINIC    | 医科診療所／廃止 ALL                 | -                              |
        """)
    void isOpenInstead(String day, String programme, String facility, String grants, String instead) {
        Costs costs = programme.contains("LIMITED") || programme.contains("FULL") ? Costs.whole(Yen.of(0)) : Costs.NONE;
        Question question = new Question(programme, costs, Optional.empty(), Optional.empty(),
            ExampleFacility.of(facility == null ? "" : facility.replace(" ALL", ALL), grants == null ? "" : grants),
            Instant.parse(day + "T03:00:00Z"));

        assertThat(Assess.of(question, MigratedProgrammes.BOOK, MigratedBook.BOOK).alternatives())
            .extracting(listing -> listing.programme().id()).isEqualTo(instead == null ? List.of() : Arrays.asList(instead.split(" ")));
    }

    @Test
    void whatIsGrantedHasNone() {
        Assessment assessment = Assess.of(Question.of("R7-VISIT-CLINIC", Costs.parts(Yen.of(41_000), Yen.ZERO), MigratedProgrammes.AT),
            MigratedProgrammes.BOOK, MigratedBook.BOOK);

        assertThat(assessment.isRefused()).isFalse();
        assertThat(assessment.alternatives()).isEmpty();
        assertThat(assessment.edition()).isEqualTo(1);
    }

    @Test
    void whatDoesNotExistIsAFault() {
        assertThatThrownBy(() -> Assess.of(Question.of("R9-VISIT-CLINIC", Costs.NONE, MigratedProgrammes.AT), MigratedProgrammes.BOOK, MigratedBook.BOOK))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("R9-VISIT-CLINIC");
        assertThatThrownBy(() -> Assess.of(Question.of("R7-VISIT", Costs.NONE, MigratedProgrammes.AT), MigratedProgrammes.BOOK, MigratedBook.BOOK))
            .isInstanceOf(IllegalArgumentException.class);
    }
}
