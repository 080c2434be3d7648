package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;
import org.junit.jupiter.api.Test;

/** What was answered once is answered again, whatever was published since. */
class ReplayTest {

    private static final Instant ASKED = Instant.parse("2025-12-01T03:00:00Z");

    @Test
    void theSameQuestionToTheSameBookYearsLater() {
        Question question = Question.of("R7-VISIT-CLINIC", Costs.parts(Yen.of(41_000), Yen.of(130_000)), ASKED);
        ProgrammeBooks books = MigratedProgrammes.after(
            "insert into subsidy_edition (number, title, why, state, drafted_at, drafted_by, published_at, published_by) values (2, '率の変更', '率を改めました', "
                + "'PUBLISHED', timestamp with time zone '2026-01-01 00:00:00+09:00', '助成1', timestamp with time zone '2026-01-01 00:00:00+09:00', '助成2')",
            "insert into offer select 2, id, fiscal_year, position, scheme, title, heading, kind, fund, device_words, system_words, cost_words, opens_on, "
                + "closes_on, audience, repeatable, post, post_deadline, finish_by, payee, budget_yen, remark, source, source_place, decision, source_dates from offer "
                + "where edition = 1 and id = 'R7-VISIT'",
            "insert into programme select 2, offer, id, position, facility_class, readers, 2, 3, printed_base_yen, cost_cap_yen, 114000, device_cap_yen, "
                + "system_cap_yen, unit_yen, free_readers from programme where id = 'R7-VISIT-CLINIC'");

        Assessment then = Assess.of(question, books.knownOn(ASKED), MigratedBook.BOOK);
        Assessment now = Assess.of(question, books.current(), MigratedBook.BOOK);

        assertThat(then.edition()).isEqualTo(1);
        assertThat(then.amount()).isEqualTo(Yen.of(128_000));
        assertThat(then).isEqualTo(Assess.of(question, MigratedProgrammes.BOOK, MigratedBook.BOOK));
        assertThat(now.edition()).isEqualTo(2);
        assertThat(now.amount()).isEqualTo(Yen.of(114_000));
    }
}
