package jp.madoguchi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeCursorTest {

    @Test
    void survivesTheWayThroughAnAddress() {
        NoticeCursor cursor = new NoticeCursor(OffsetDateTime.parse("2026-07-01T10:00:00+09:00"), "2026-07-001");

        assertThat(NoticeCursor.of(cursor.text())).contains(cursor);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "1782900000", "99999999999.2026-07-001", "1.2026-07-001 or 1=1", "-1.2026-07-001"})
    void anythingElseIsTheBeginningOfTheList(String text) {
        assertThat(NoticeCursor.of(text)).isEmpty();
    }
}
