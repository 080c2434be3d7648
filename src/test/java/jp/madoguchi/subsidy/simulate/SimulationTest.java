package jp.madoguchi.subsidy.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import jp.madoguchi.subsidy.assess.Costs;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.FacilityClass;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Programme;
import jp.madoguchi.subsidy.publish.Changed;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final Offer R8_VISIT = MigratedProgrammes.BOOK.offer("R8-VISIT").orElseThrow();

    /** The amounts once more, in plain arithmetic, without the rule: cap, add, cap, rate, floor, cap. */
    @Test
    void totalsAreTheSumsOfPlainArithmetic() {
        Offer changed = Changed.row(Changed.row(R8_VISIT, "R8-VISIT-CLINIC", Changed.rate(2, 3)), "R8-VISIT-HOSPITAL", Changed.deviceCap(10_000));

        List<Simulation.Row> rows = Simulation.of(List.of(Compared.with(MigratedProgrammes.BOOK, changed)));

        assertThat(rows).containsExactly(
            new Simulation.Row("令和8年度 訪問診療等", FacilityClass.HOSPITAL, 500, sum("R8-VISIT-HOSPITAL", 41_000, 41_000, 781_000, 822_000, 1, 2, 411_000),
                sum("R8-VISIT-HOSPITAL", 41_000, 10_000, 781_000, 822_000, 1, 2, 411_000)),
            new Simulation.Row("令和8年度 訪問診療等", FacilityClass.CHAIN_PHARMACY, 500, sum("R8-VISIT-CHAIN", 41_000, 41_000, 130_000, 171_000, 1, 2, 85_000),
                sum("R8-VISIT-CHAIN", 41_000, 41_000, 130_000, 171_000, 1, 2, 85_000)),
            new Simulation.Row("令和8年度 訪問診療等", FacilityClass.CLINIC_OR_PHARMACY, 500, sum("R8-VISIT-CLINIC", 41_000, 41_000, 130_000, 171_000, 3, 4, 128_000),
                sum("R8-VISIT-CLINIC", 41_000, 41_000, 130_000, 171_000, 2, 3, 128_000)));
        assertThat(rows).extracting(Simulation.Row::difference).satisfiesExactly(
            less -> assertThat(less).isNegative(), same -> assertThat(same).isZero(), less -> assertThat(less).isNegative());
    }

    private static long sum(String row, long spread, long device, long system, long cost, long num, long den, long award) {
        Random random = new Random(row.hashCode());
        long sum = 0;
        for (int i = 0; i < 500; i++) {
            long forDevice = (long) (random.nextDouble() * 2 * spread);
            long forSystem = (long) (random.nextDouble() * 2 * system);
            long eligible = Math.min(cost, Math.min(device, forDevice) + Math.min(system, forSystem));
            sum += Math.min(award, eligible * num / den / 1000 * 1000);
        }
        return sum;
    }

    @Test
    void rowsOfOneClassAreOneLine() {
        Offer full = MigratedProgrammes.BOOK.offer("R2-FULL").orElseThrow();

        assertThat(Simulation.of(List.of(Compared.with(MigratedProgrammes.BOOK, full)))).extracting(Simulation.Row::count).containsExactly(1500, 500, 500);
    }

    @Test
    void applicationsAreTheSameEachTimeAndLieOnBothSidesOfTheCaps() {
        for (var listing : MigratedProgrammes.BOOK.programmes()) {
            Programme row = listing.programme();
            List<Costs> costs = SyntheticCosts.of(row);

            assertThat(SyntheticCosts.of(row)).isEqualTo(costs);
            long cap = row.figures().caps().map(caps -> caps.system().amount()).or(() -> row.figures().costCap().map(yen -> yen.amount()))
                .orElse(row.figures().rate().reaching(row.figures().awardCap()).amount());
            assertThat(costs).filteredOn(cost -> cost.system().amount() + cost.whole().amount() > cap).as(row.id()).hasSizeBetween(150, 350);
        }
    }
}
