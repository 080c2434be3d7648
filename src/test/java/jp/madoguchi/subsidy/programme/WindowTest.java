package jp.madoguchi.subsidy.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-04: to the last instant of the printed day, a Saturday as any other. */
class WindowTest {

    private static final Window WINDOW = new Window(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 1, 31));

    @ParameterizedTest
    @CsvSource({"2025-03-31T14:59:59.999999Z, 受付前", "2025-03-31T15:00:00Z, 受付中", "2026-01-31T14:59:59.999999Z, 受付中", "2026-01-31T15:00:00Z, 受付終了"})
    void standsOnAnInstant(Instant at, String status) {
        assertThat(WINDOW.on(at).getLabel()).isEqualTo(status);
    }

    @Test
    void mayBeOneDayButNotLess() {
        assertThat(new Window(WINDOW.opens(), WINDOW.opens()).on(Instant.parse("2025-04-01T03:00:00Z"))).isEqualTo(Window.Status.OPEN);
        assertThatThrownBy(() -> new Window(WINDOW.closes(), WINDOW.opens())).isInstanceOf(IllegalArgumentException.class);
    }
}
