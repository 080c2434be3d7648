package jp.madoguchi.facility.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The tables of rows: facility facts, day → open or not, with every reason. Written to be read by a clerk. */
class OpenSchemesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = {"full.csv", "limited.csv", "consent.csv"}, numLinesToSkip = 1)
    void theRuleAnswersAsTheRowSays(ArgumentsAccessor cells) {
        SchemeRow row = SchemeRow.of(cells);

        SchemeAnswer answer = OpenSchemes.on(row.facts(), row.day(), MigratedBook.BOOK).of(row.scheme());

        assertThat(answer.scheme()).isEqualTo(row.scheme());
        assertThat(SchemeRow.written(answer)).as(row.name()).isEqualTo(row.answer());
    }
}
