package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import jp.madoguchi.subsidy.programme.ProgrammeBook;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 増設: an offer whose rows go by readers and uses a month comes with rows alone. The table of uses and the half are those of the scheme; the
 * 補助限度額, which no source of ours prints, is one for this trial.
 */
class ExtensionTest {

    private static final Instant DAY = Instant.parse("2024-12-20T03:00:00Z");
    private static final ProgrammeBooks BOOKS = MigratedProgrammes.after(
        "insert into subsidy_edition (number, title, why, state, drafted_at, drafted_by, published_at, published_by) values (2, '増設', '増設の補助を加えました', "
            + "'PUBLISHED', timestamp with time zone '2023-11-11 00:00:00+09:00', '助成1', timestamp with time zone '2023-11-11 00:00:00+09:00', '助成2')",
        "insert into offer (edition, id, fiscal_year, position, scheme, title, heading, kind, fund, device_words, system_words, cost_words, opens_on, "
            + "closes_on, audience, repeatable, post, post_deadline, finish_by, payee, budget_yen, remark, source, source_place, decision, source_dates) values "
            + "(2, 'R5-READERS', 2023, 3, 'READERS', '顔認証付きカードリーダーの増設', 'カードリーダーを増設した場合の費用の一部補助', '補助金', '令和5年度補正予算', '', '', "
            + "'増設の費用', date '2023-11-11', date '2025-02-01', 'INSURED', false, 'NOBODY', 'POSTMARK', null, 'CLAIMS_ACCOUNT', null, '', '試験', '', '', '')",
        "insert into offer_prerequisite (edition, offer, position, scheme) values (2, 'R5-READERS', 1, 'FULL')",
        "insert into programme (edition, offer, id, position, facility_class, readers, rate_num, rate_den, printed_base_yen, cost_cap_yen, award_cap_yen, "
            + "device_cap_yen, system_cap_yen, unit_yen, free_readers) values (2, 'R5-READERS', 'R5-READERS', 1, 'ANY', null, 1, 2, null, null, 1000000, "
            + "null, null, 1000, null)",
        "insert into programme_tier (edition, programme, position, current_readers, uses_from, uses_to, extra_readers) values "
            + "(2, 'R5-READERS', 1, 1, 500, 999, 1), (2, 'R5-READERS', 2, 1, 1000, 1499, 2), (2, 'R5-READERS', 3, 1, 1500, null, 3), "
            + "(2, 'R5-READERS', 4, 2, 1000, 1499, 1), (2, 'R5-READERS', 5, 2, 1500, 1999, 2), (2, 'R5-READERS', 6, 2, 2000, null, 3), "
            + "(2, 'R5-READERS', 7, 3, 1500, 1999, 1), (2, 'R5-READERS', 8, 3, 2000, 2499, 2), (2, 'R5-READERS', 9, 3, 2500, null, 3)");

    private final ProgrammeBook book = BOOKS.knownOn(DAY);

    @ParameterizedTest(name = "現在{0}台・月{1}件：{2}台まで")
    @CsvSource({"1, 0, 0", "1, 499, 0", "1, 500, 1", "1, 600, 1", "1, 999, 1", "1, 1000, 2", "1, 1499, 2", "1, 1500, 3", "1, 100000, 3",
        "2, 999, 0", "2, 1000, 1", "2, 1499, 1", "2, 1500, 2", "2, 1600, 2", "2, 1999, 2", "2, 2000, 3", "2, 100000, 3",
        "3, 1400, 0", "3, 1499, 0", "3, 1500, 1", "3, 1999, 1", "3, 2000, 2", "3, 2499, 2", "3, 2500, 3", "3, 100000, 3", "4, 100000, 0"})
    void soManyMoreReaders(int current, int uses, int possible) {
        if (possible > 0) {
            assertThat(ask(Optional.of(new Extension(current, uses, possible))).amount()).isEqualTo(Yen.of(100_000));
            assertThat(texts(new Extension(current, uses, possible + 1)))
                .containsExactly("増設の対象になるのは" + possible + "台までです。" + (possible + 1) + "台は対象になりません。");
        } else {
            assertThat(texts(new Extension(current, uses, 1))).containsExactly("現在" + current + "台、月" + uses + "件では、増設の対象になりません。");
        }
    }

    @Test
    void whoDoesNotSayHowManyUsesIsAsked() {
        assertThat(ask(Optional.empty()).refusals()).extracting(Because::reason).containsExactly(AssessReason.USES_UNKNOWN);
    }

    @Test
    void whatIsWrittenAboutItComesFromItsRows() {
        assertThat(Steps.of(ask(Optional.of(new Extension(1, 600, 1))))).extracting(Step::text).startsWith("増設の費用：200,001円", "補助率1/2");
    }

    private List<String> texts(Extension extension) {
        return ask(Optional.of(extension)).refusals().stream().map(Because::getText).toList();
    }

    private Assessment ask(Optional<Extension> extension) {
        return Assess.of(new Question("R5-READERS", Costs.whole(Yen.of(200_001)), Optional.empty(), extension,
            ExampleFacility.of("病院／既存型", ""), DAY), book, MigratedBook.BOOK);
    }
}
