package jp.madoguchi.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Test
    void areShownWithoutALeadingZero() {
        assertThat(new OpeningHours(EIGHT, LocalTime.of(17, 5))).hasToString("8:00～17:05");
    }

    @Test
    void cannotEndBeforeTheyBegin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningHours(EIGHT, EIGHT));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningHours(LocalTime.of(18, 0), EIGHT));
    }
}
