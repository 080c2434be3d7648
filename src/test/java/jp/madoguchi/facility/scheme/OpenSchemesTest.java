package jp.madoguchi.facility.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of rows: facility facts, day → open or not, with every reason. Written to be read by a clerk. */
class OpenSchemesTest {

    static Stream<SchemeRow> rows() {
        return Stream.of("full.csv", "limited.csv", "consent.csv").flatMap(OpenSchemesTest::rows);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRuleAnswersAsTheRowSays(SchemeRow row) {
        SchemeAnswer answer = row.ask();

        assertThat(answer.scheme()).isEqualTo(row.scheme());
        assertThat(SchemeRow.written(answer)).isEqualTo(row.answer());
    }

    @Test
    void everyReasonStandsInARow() {
        List<SchemeReason> given = rows().map(SchemeRow::ask)
            .flatMap(answer -> Stream.of(answer.reasons(), answer.conditions())).flatMap(List::stream)
            .map(Because::reason).distinct().toList();

        // The two that wait for a row to be switched on, or to close: EditedRowsTest.
        assertThat(Arrays.stream(SchemeReason.values()).filter(reason -> !given.contains(reason)))
            .containsExactlyInAnyOrder(SchemeReason.LIMITED_GROUND, SchemeReason.LIMITED_NO_LONGER);
    }

    /** Plain lines: no cell holds a comma, a quote or a line break; # begins a heading. */
    private static Stream<SchemeRow> rows(String table) {
        try (InputStream lines = OpenSchemesTest.class.getResourceAsStream(table)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                .filter(line -> !line.startsWith("#")).map(line -> SchemeRow.of(List.of(line.split(",", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
