package jp.madoguchi.subsidy.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Editions: what is known when, a draft beside it, a deadline that moved. */
class ProgrammeBooksTest {

    private static final Instant PUBLISHED = MigratedProgrammes.AT.minus(Duration.ofDays(10));
    private static final LocalDate MOVED = LocalDate.of(2026, 2, 28);

    @Test
    void aMovedDeadlineIsAnEditionAndKeepsItsHistory() {
        ProgrammeBooks books = MigratedProgrammes.after(edition(2, "PUBLISHED", PUBLISHED), movedOffer(2), movedRow(2));

        assertThat(closes(books.knownOn(PUBLISHED.minusSeconds(1)))).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(closes(books.knownOn(PUBLISHED))).isEqualTo(MOVED);
        assertThat(closes(books.current())).isEqualTo(MOVED);
        assertThat(books.current().programme("R7-VISIT-CLINIC").orElseThrow().offer().edition()).isEqualTo(2);
        assertThat(books.current().programme("R7-ONLINE-CLINIC").orElseThrow().offer().edition()).isEqualTo(1);
        assertThat(books.editions().windowsOf("R7-VISIT", MigratedProgrammes.AT)).extracting(
            moved -> moved.edition().number() + " " + moved.edition().why() + " " + moved.window().orElseThrow().closes())
            .containsExactly("1 資料に記載のある補助率、上限額、申請期限を登録しました。 2026-01-31", "2 期限を延ばしました 2026-02-28");
        assertThat(books.editions().windowsOf("R7-VISIT", PUBLISHED.minusSeconds(1))).hasSize(1);
        assertThat(books.editions().windowsOf("R7-ONLINE", MigratedProgrammes.AT)).hasSize(1);
    }

    @Test
    void anEditionThatLeavesTheWindowIsNotInItsHistory() {
        ProgrammeBooks books = MigratedProgrammes.after(edition(2, "PUBLISHED", PUBLISHED), movedOffer(2).replace("'2026-02-28'", "'2026-01-31'"));

        assertThat(books.editions().windowsOf("R7-VISIT", MigratedProgrammes.AT)).extracting(moved -> moved.edition().number()).containsExactly(1);
    }

    @Test
    void aDraftIsSeenOnlyByWhoAsksForIt() {
        ProgrammeBooks books = MigratedProgrammes.after(edition(2, "DRAFT", null), movedOffer(2), movedRow(2),
            edition(3, "DRAFT", null), movedOffer(3).replace("'R7-VISIT'", "'R7-ONLINE'"));

        assertThat(closes(books.current())).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(closes(books.with(2))).isEqualTo(MOVED);
        assertThat(books.with(2).programme("R7-VISIT-HOSPITAL")).isEmpty();
        assertThat(books.with(2).programmes()).hasSize(books.current().programmes().size() - 2);
        assertThat(books.with(2).offer("R7-ONLINE").orElseThrow().edition()).isEqualTo(1);
        assertThat(books.editions().windowsOf("R7-VISIT", MigratedProgrammes.AT)).hasSize(1);
        assertThatThrownBy(() -> books.with(4)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("4");
    }

    @Test
    void whatWasDiscardedIsNeverKnown() {
        ProgrammeBooks books = MigratedProgrammes.after(edition(2, "DISCARDED", PUBLISHED), movedOffer(2));

        assertThat(closes(books.current())).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void whatWasPublishedLastCountsWhateverItsNumber() {
        ProgrammeBooks books = MigratedProgrammes.after(edition(2, "PUBLISHED", PUBLISHED), movedOffer(2),
            edition(3, "PUBLISHED", PUBLISHED.minusSeconds(60)), movedOffer(3).replace("'2026-02-28'", "'2026-02-14'"));

        assertThat(closes(books.current())).isEqualTo(MOVED);
    }

    @Test
    void theRowsKeepTheirOrder() {
        assertThat(MigratedProgrammes.BOOK.offers()).extracting(Offer::id).startsWith("R2-FULL", "R5-VISIT").endsWith("R8-ALTERNATE", "R8-LIMITED");
        assertThat(MigratedProgrammes.BOOK.programme("R9-VISIT-CLINIC")).isEmpty();
        assertThat(MigratedProgrammes.BOOK.offer("R5-VISIT").orElseThrow().hasFigures()).isFalse();
        assertThat(MigratedProgrammes.BOOK.offer("R7-VISIT").orElseThrow().hasFigures()).isTrue();
    }

    @Test
    void noRowStandsTwiceInABook() {
        Offer offer = MigratedProgrammes.BOOK.offer("R7-VISIT").orElseThrow();

        assertThatThrownBy(() -> new ProgrammeBook(List.of(offer, offer))).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate closes(ProgrammeBook book) {
        return book.offer("R7-VISIT").orElseThrow().window().orElseThrow().closes();
    }

    private static String edition(int number, String state, Instant published) {
        String at = published == null ? "null" : "timestamp with time zone '" + published + "'";
        return "insert into subsidy_edition (number, title, why, state, drafted_at, drafted_by, published_at, published_by) values (" + number
            + ", '期限の延長', '期限を延ばしました', '" + state + "', timestamp with time zone '2026-01-01 09:00:00+09:00', '助成1', " + at + ", '助成2')";
    }

    private static String movedOffer(int edition) {
        return "insert into offer select " + edition + ", id, fiscal_year, position, scheme, title, heading, kind, fund, device_words, system_words, "
            + "cost_words, opens_on, date '2026-02-28', audience, repeatable, post, post_deadline, finish_by, payee, budget_yen, remark, source, "
            + "source_place, decision, source_dates from offer where edition = 1 and id = 'R7-VISIT'";
    }

    private static String movedRow(int edition) {
        return "insert into programme select " + edition + ", offer, id, position, facility_class, readers, rate_num, rate_den, printed_base_yen, "
            + "cost_cap_yen, award_cap_yen, device_cap_yen, system_cap_yen, unit_yen, free_readers from programme where id = 'R7-VISIT-CLINIC'";
    }
}
