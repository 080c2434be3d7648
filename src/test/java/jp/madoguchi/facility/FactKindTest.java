package jp.madoguchi.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.facility.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the rule asks for, a fact can say. */
class FactKindTest {

    @Test
    void eachSchemeCanBeInUse() {
        assertThat(Arrays.stream(FactKind.values()).flatMap(kind -> kind.scheme().stream())).containsExactly(Scheme.values());
    }

    @Test
    void eachRoleCanBePlayed() {
        assertThat(Arrays.stream(FactKind.values()).flatMap(kind -> kind.role().stream())).containsExactlyInAnyOrder(FacilityRole.values());
    }

    @Test
    void eachMeasureHasItsNumber() {
        assertThat(Arrays.stream(FactKind.values()).flatMap(kind -> kind.measure().stream())).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @ParameterizedTest
    @CsvSource({"LIMITED_IN_USE, 資格確認限定型の利用, LIMITED", "ALTERNATE_IN_USE, 外来診療等機能の利用, ALTERNATE"})
    void aSchemeInUseIsCalledAsOnThePage(FactKind kind, String label, Scheme scheme) {
        assertThat(kind.getLabel()).isEqualTo(label);
        assertThat(kind.scheme()).isEqualTo(Optional.of(scheme));
        assertThat(kind.measure()).isEmpty();
        assertThat(kind.allows("YES")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"MEASURE_1, 経過措置(1) システム整備中, 1", "MEASURE_6, 経過措置(6) 特に困難な事情, 6"})
    void aMeasureIsKnownByItsNumber(FactKind kind, String label, int number) {
        assertThat(kind.getLabel()).isEqualTo(label);
        assertThat(kind.measure()).contains(number);
    }
}
