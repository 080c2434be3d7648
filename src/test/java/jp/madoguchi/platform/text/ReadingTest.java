package jp.madoguchi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.madoguchi.platform.calendar.DateReason;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void whatIsUnderstoodIsAtHand() {
        Reading<String> reading = Reading.of("窓口");
        assertThat(reading.understood()).contains("窓口");
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.orThrow(refusal -> new AssertionError(refusal))).isEqualTo("窓口");
    }

    @Test
    void whatIsRefusedCarriesItsReason() {
        Reading<String> reading = Reading.refuse(DateReason.NO_SUCH_MONTH, "13");
        assertThat(reading.understood()).isEmpty();
        assertThat(reading.refused()).contains(Refusal.because(DateReason.NO_SUCH_MONTH, "13"));
        assertThatThrownBy(() -> reading.orThrow(refusal -> new IllegalStateException(refusal.message())))
            .isInstanceOf(IllegalStateException.class).hasMessage("13月という月はありません。月は1から12までで入力してください。");
    }
}
