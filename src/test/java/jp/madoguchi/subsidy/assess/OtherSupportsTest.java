package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.platform.calendar.FiscalYear;
import jp.madoguchi.platform.money.Ratio;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.Audience;
import jp.madoguchi.subsidy.programme.ComponentCaps;
import jp.madoguchi.subsidy.programme.FacilityClass;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Filing;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Programme;
import jp.madoguchi.subsidy.programme.ProgrammeBook;
import jp.madoguchi.subsidy.programme.Source;
import jp.madoguchi.subsidy.programme.Terms;
import jp.madoguchi.subsidy.programme.Window;
import jp.madoguchi.subsidy.programme.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Supports that are not ours today, built as data only: 再来受付機・レセコンの改修, and the incentive for more uses. */
class OtherSupportsTest {

    private static final Instant DAY = Instant.parse("2025-12-01T03:00:00Z");

    /** 56.6万円, with 再来受付機 120万円, of which one half: the machine is a component beside the change of the system. */
    @ParameterizedTest
    @CsvSource({"0, 566000, 283000", "0, 2000000, 283000", "634000, 566000, 600000", "2000000, 2000000, 600000", "634000, 0, 317000"})
    void receptionMachines(long machine, long system, long amount) {
        Programme row = row(FacilityClass.HOSPITAL, Optional.empty(), new Figures(new Ratio(1, 2), Optional.of(Yen.of(1_200_000)), Yen.of(600_000),
            Optional.empty(), Optional.of(new ComponentCaps(Yen.of(634_000), Yen.of(566_000))), Yen.of(1_000)));

        assertThat(amount(row, Costs.parts(Yen.of(machine), Yen.of(system)))).isEqualTo(Yen.of(amount));
    }

    /** So much a use, the more the share of uses grew: each step of growth is a row, chosen by its number; amounts for this trial only. */
    @Test
    void incentive() {
        Programme row = row(FacilityClass.ANY, Optional.of(2), new Figures(new Ratio(40, 1), Optional.empty(), Yen.of(200_000), Optional.empty(),
            Optional.empty(), Yen.of(1)));

        assertThat(amount(row, Costs.whole(Yen.of(1_234)))).isEqualTo(Yen.of(49_360));
        assertThat(amount(row, Costs.whole(Yen.of(5_001)))).isEqualTo(Yen.of(200_000));
    }

    @Test
    void whatMayBeGrantedAgain() {
        Programme row = row(FacilityClass.ANY, Optional.empty(), new Figures(new Ratio(1, 1), Optional.empty(), Yen.of(9_000), Optional.empty(),
            Optional.empty(), Yen.of(1_000)));
        Question again = new Question("TRIAL", Costs.whole(Yen.of(5_000)), Optional.empty(), Optional.empty(),
            ExampleFacility.of("医科診療所／既存型", "2025 訪問診療等 事業費1"), DAY);

        assertThat(Assess.of(again, book(row, true), MigratedBook.BOOK).amount()).isEqualTo(Yen.of(5_000));
        assertThat(Assess.of(again, book(row, false), MigratedBook.BOOK).refusals()).extracting(Because::reason)
            .containsExactly(AssessReason.GRANTED_BEFORE);
    }

    @Test
    void figuresWithoutAWindowAreAFault() {
        Programme row = row(FacilityClass.ANY, Optional.empty(), new Figures(new Ratio(1, 1), Optional.empty(), Yen.of(9_000), Optional.empty(),
            Optional.empty(), Yen.of(1_000)));
        Offer with = book(row, false).offers().get(0);
        Offer without = new Offer(1, with.id(), with.year(), with.scheme(), with.words(), Optional.empty(), with.terms(), with.items(), with.filing(),
            with.budget(), with.remark(), with.source(), with.programmes());

        assertThatThrownBy(() -> Assess.of(Question.of("TRIAL", Costs.NONE, DAY), new ProgrammeBook(List.of(without)), MigratedBook.BOOK))
            .isInstanceOf(IllegalStateException.class).hasMessageContaining("TRIAL-OFFER");
    }

    private static Yen amount(Programme row, Costs costs) {
        return Assess.of(Question.of("TRIAL", costs, DAY), book(row, false), MigratedBook.BOOK).amount();
    }

    private static Programme row(FacilityClass facilityClass, Optional<Integer> number, Figures figures) {
        return new Programme("TRIAL", facilityClass, number, figures, Optional.empty(), List.of());
    }

    private static ProgrammeBook book(Programme row, boolean repeatable) {
        return new ProgrammeBook(List.of(new Offer(1, "TRIAL-OFFER", new FiscalYear(2025), "VISIT",
            new Words("試験", "試験", "補助金", "基金", "再来受付機", "レセコンの改修", "利用件数"),
            Optional.of(new Window(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 1, 31))),
            new Terms(Audience.INSURED, List.of(Scheme.FULL), List.of(), repeatable), List.of(),
            new Filing(Filing.Post.NOBODY, Filing.PostDeadline.ARRIVAL, Optional.empty(), Filing.Payee.ENTERED, List.of()), Optional.empty(), "",
            new Source("試験", "", "", ""), List.of(row))));
    }
}
