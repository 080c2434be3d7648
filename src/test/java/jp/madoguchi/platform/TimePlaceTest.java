package jp.madoguchi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePlaceTest {

    @Test
    void standsInAnAddressAndIsReadFromIt() {
        TimePlace place = new TimePlace(Instant.parse("2026-12-01T02:45:00.123456Z"), 51);

        assertThat(TimePlace.of(place.text())).isEqualTo(place);
        assertThat(TimePlace.isIn(place.text())).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "51", "1.2.3", "-1.1", "1.", "' or 1=1", "9999999999999999999.1"})
    void whatIsNoPlaceIsTheBeginningOfTheList(String text) {
        assertThat(TimePlace.of(text)).isEqualTo(TimePlace.NEWEST);
        assertThat(TimePlace.isIn(text)).isFalse();
    }
}
