package jp.madoguchi.subsidy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishTest {

    @ParameterizedTest
    @CsvSource({
        "R7-VISIT, 2026-02-15, ",
        "R7-VISIT, 2025-04-01, ",
        "R7-VISIT, 2025-03-31, CLOSES_BEFORE_OPENS",
        "R7-VISIT, 2026-01-31, NOTHING_MOVED",
        "R5-VISIT, 2026-01-31, NOTHING_MOVED",
        "R1-VISIT, 2026-01-31, NOTHING_THERE",
        "2025,     2026-02-15, ",
        "2019,     2026-02-15, NOTHING_THERE"})
    void aDeadlineMovesToADayThatCanBeOne(String scope, LocalDate day, EditionObjection objection) {
        assertThat(new Wish.MoveDeadline(new Scope(scope), day, "事務連絡").objection(MigratedProgrammes.BOOK)).isEqualTo(Optional.ofNullable(objection));
    }

    @ParameterizedTest
    @CsvSource({"2025, NEXT_YEAR_THERE", "2026, ", "2019, NOTHING_THERE"})
    void aYearIsClonedOnce(String scope, EditionObjection objection) {
        assertThat(new Wish.Clone(new Scope(scope)).objection(MigratedProgrammes.BOOK)).isEqualTo(Optional.ofNullable(objection));
    }

    @Test
    void theWholeYearMovesButForWhatEndsThatDayAlready() {
        assertThat(new Wish.MoveDeadline(Scope.year(2025), LocalDate.parse("2026-02-15"), "事務連絡").copies(MigratedProgrammes.BOOK))
            .hasSize(4).allSatisfy(copy -> {
                assertThat(copy.to().window().orElseThrow().closes()).isEqualTo("2026-02-15");
                assertThat(copy.to().source().dates()).isEqualTo("事務連絡");
                assertThat(copy.to().window().orElseThrow().opens()).isEqualTo(copy.from().window().orElseThrow().opens());
            });
    }

    @Test
    void theNextYearHasItsOwnIdsAndDatesAndNoSource() {
        Offer next = NextYear.of(MigratedProgrammes.BOOK.offer("R8-VISIT").orElseThrow());

        assertThat(next.id()).isEqualTo("R9-VISIT");
        assertThat(next.getTitle()).isEqualTo("令和9年度 訪問診療等");
        assertThat(next.programmes()).extracting(row -> row.id()).containsExactly("R9-VISIT-HOSPITAL", "R9-VISIT-CHAIN", "R9-VISIT-CLINIC");
        assertThat(next.window().orElseThrow().opens()).isEqualTo("2027-04-01");
        assertThat(next.window().orElseThrow().closes()).isEqualTo("2028-02-01");
        assertThat(next.remark()).isEmpty();
        assertThat(next.source()).isEqualTo(new Source("", "", "", ""));
        assertThat(NextYear.id("R10-LIMITED")).isEqualTo("R11-LIMITED");
    }
}
