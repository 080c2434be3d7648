package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.money.Ratio;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.Component;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold whatever was spent, tried on amounts drawn at random, small, near the caps and absurd. */
class EveryAmountTest {

    private static final long SEED = 20260131;
    private static final int TRIES = 4_000;
    private static final long MOST = 9_999_999_999L;

    static Stream<Listing> rows() {
        return MigratedProgrammes.BOOK.programmes().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void neverAboveThePrintedCapNorAboveTheShareOfTheCost(Listing row) {
        Ratio rate = row.programme().figures().rate();
        tries(row, costs -> {
            Calculation calculation = Calculation.of(row.programme(), costs);
            long spent = costs.device().amount() + costs.system().amount() + costs.whole().amount();
            return calculation.amount().compareTo(row.programme().figures().awardCap()) <= 0
                && calculation.amount().amount() * rate.den() <= spent * rate.num()
                && calculation.eligible().amount() <= spent && calculation.amount().amount() % 1000 == 0;
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoeverSpendsMoreGetsNoLess(Listing row) {
        Random more = new Random(SEED + 1);
        tries(row, costs -> {
            Component component = row.programme().figures().caps().isEmpty() ? Component.WHOLE : more.nextBoolean() ? Component.DEVICE : Component.SYSTEM;
            Costs dearer = costs.plus(component, Yen.of(more.nextInt(2_000)));
            return amount(row, dearer).compareTo(amount(row, costs)) >= 0;
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theOrderOfTheLinesDoesNotMatter(Listing row) {
        Random lines = new Random(SEED + 2);
        boolean parts = row.programme().figures().caps().isPresent();
        for (int i = 0; i < 200; i++) {
            List<Line> bill = new ArrayList<>();
            for (int line = 0; line < 15; line++) {
                bill.add(new Line(parts ? lines.nextBoolean() ? Component.DEVICE : Component.SYSTEM : Component.WHOLE, Yen.of(lines.nextInt(60_000))));
            }
            Yen amount = amount(row, costs(bill));
            Collections.shuffle(bill, lines);
            assertThat(amount(row, costs(bill))).as("seed %d, %s", SEED, bill).isEqualTo(amount);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExplanationEndsAtTheAmount(Listing row) {
        tries(row, costs -> {
            Calculation calculation = Calculation.of(row.programme(), costs);
            List<Yen> figures = Steps.of(row.offer(), calculation).stream().flatMap(step -> step.figure().stream()).toList();
            return figures.get(figures.size() - 1).equals(calculation.amount());
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nothingIsPaidOnlyWithAReason(Listing row) {
        tries(row, costs -> {
            Assessment assessment = Assess.of(Question.of(row.programme().id(), costs, firstDay(row)), MigratedProgrammes.BOOK, MigratedBook.BOOK);
            return assessment.amount().isZero() == assessment.isRefused();
        });
    }

    @Test
    void nothingOverflows() {
        rows().forEach(row -> {
            Costs most = row.programme().figures().caps().isPresent() ? Costs.parts(Yen.of(MOST), Yen.of(MOST)) : Costs.whole(Yen.of(MOST));
            assertThat(amount(row, most)).isEqualTo(row.programme().figures().awardCap());
        });
    }

    /** Within its window, so that only the amount can be against it. */
    private static Instant firstDay(Listing row) {
        return row.offer().window().orElseThrow().opens().atStartOfDay(JapanTime.ZONE).toInstant();
    }

    private record Line(Component component, Yen amount) {
    }

    private interface Law {
        boolean holds(Costs costs);
    }

    private static void tries(Listing row, Law law) {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            Costs costs = row.programme().figures().caps().isPresent() ? Costs.parts(draw(random), draw(random)) : Costs.whole(draw(random));
            if (!law.holds(costs)) {
                throw new AssertionError("seed " + SEED + ", try " + i + ", " + row.programme().id() + ": " + costs);
            }
        }
    }

    private static Yen draw(Random random) {
        return Yen.of(switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> random.nextInt(3_000);
            case 2 -> random.nextInt(200_000);
            case 3 -> random.nextInt(3_000_000);
            default -> (long) (random.nextDouble() * MOST);
        });
    }

    private static Costs costs(List<Line> bill) {
        Costs costs = Costs.NONE;
        for (Line line : bill) {
            costs = costs.plus(line.component(), line.amount());
        }
        return costs;
    }

    private static Yen amount(Listing row, Costs costs) {
        return Calculation.of(row.programme(), costs).amount();
    }
}
