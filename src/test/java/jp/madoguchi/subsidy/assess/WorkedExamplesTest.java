package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of examples, written to be read by a clerk: those shown at publishing, and the grid. */
class WorkedExamplesTest {

    static Stream<WorkedExample> examples() {
        return Stream.of(WorkedExamples.all()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRuleAnswersAsTheLineSays(WorkedExample example) {
        assertThat(example.answer(MigratedProgrammes.BOOK, MigratedBook.BOOK)).isEqualTo(example.expected());
    }
}
