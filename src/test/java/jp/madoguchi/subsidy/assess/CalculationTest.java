package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.Component;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import jp.madoguchi.subsidy.programme.Programme;
import org.junit.jupiter.api.Test;

class CalculationTest {

    @Test
    void everyFigureOnTheWay() {
        Calculation calculation = Calculation.of(row("R7-VISIT-CLINIC"), Costs.parts(Yen.of(100_000), Yen.of(100_001)));

        assertThat(calculation.device()).isEqualTo(Yen.of(41_000));
        assertThat(calculation.system()).isEqualTo(Yen.of(100_001));
        assertThat(calculation.sum()).isEqualTo(Yen.of(141_001));
        assertThat(calculation.eligible()).isEqualTo(Yen.of(141_001));
        assertThat(calculation.share()).isEqualTo(Yen.of(105_750));
        assertThat(calculation.floored()).isEqualTo(Yen.of(105_000));
        assertThat(calculation.amount()).isEqualTo(Yen.of(105_000));
    }

    @Test
    void theCostIsCappedBeforeTheRateAndTheAwardAfterIt() {
        Calculation calculation = Calculation.of(row("R2-FULL-HOSPITAL-2"), Costs.whole(Yen.of(2_500_000)));

        assertThat(calculation.sum()).isEqualTo(Yen.of(2_500_000));
        assertThat(calculation.eligible()).isEqualTo(Yen.of(2_002_000));
        assertThat(calculation.amount()).isEqualTo(Yen.of(1_001_000));
        assertThat(Calculation.of(row("R7-LIMITED"), Costs.whole(Yen.of(50_000))).floored()).isEqualTo(Yen.of(37_000));
        assertThat(Calculation.of(row("R7-LIMITED"), Costs.whole(Yen.of(50_000))).amount()).isEqualTo(Yen.of(31_000));
    }

    @Test
    void costsOfTheWrongShapeAreAFault() {
        assertThatThrownBy(() -> Calculation.of(row("R7-VISIT-CLINIC"), Costs.whole(Yen.of(1)))).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("R7-VISIT-CLINIC has components");
        assertThatThrownBy(() -> Calculation.of(row("R7-LIMITED"), Costs.parts(Yen.of(1), Yen.ZERO))).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("R7-LIMITED has no components");
        assertThatThrownBy(() -> Calculation.of(row("R7-LIMITED"), Costs.parts(Yen.ZERO, Yen.of(1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linesOfABillAddUpByComponent() {
        Costs costs = Costs.NONE.plus(Component.SYSTEM, Yen.of(3)).plus(Component.DEVICE, Yen.of(1)).plus(Component.SYSTEM, Yen.of(4));

        assertThat(costs).isEqualTo(Costs.parts(Yen.of(1), Yen.of(7)));
        assertThat(costs.without(Component.SYSTEM)).isEqualTo(Costs.parts(Yen.of(1), Yen.ZERO));
        assertThat(Costs.NONE.plus(Component.WHOLE, Yen.of(5))).isEqualTo(Costs.whole(Yen.of(5)));
        assertThat(Costs.NONE.isNothing()).isTrue();
        assertThat(costs.without(Component.SYSTEM).isNothing()).isFalse();
        assertThat(costs.without(Component.DEVICE).isNothing()).isFalse();
        assertThat(Costs.whole(Yen.of(5)).isNothing()).isFalse();
    }

    private static Programme row(String id) {
        return MigratedProgrammes.BOOK.programme(id).orElseThrow().programme();
    }
}
