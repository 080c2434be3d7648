package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of examples, written to be read by a clerk: those shown before publishing, and the grid. */
class WorkedExamplesTest {

    static Stream<WorkedExample> examples() {
        return Stream.concat(WorkedExamples.all().stream(),
            Stream.of("amounts.csv", "windows.csv", "combinations.csv", "audience.csv", "classes.csv").flatMap(table -> table(table).stream()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRuleAnswersAsTheLineSays(WorkedExample example) {
        assertThat(answer(example)).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "UTC", "America/Los_Angeles"})
    void theWindowsAreJapansWhereverTheMachineStands(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(table("windows.csv")).allSatisfy(example -> assertThat(answer(example)).as(example.name()).isEqualTo(example.expected()));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static String answer(WorkedExample example) {
        return example.answer(MigratedProgrammes.BOOK, MigratedBook.BOOK);
    }

    private static List<WorkedExample> table(String name) {
        return WorkedExamples.read("/jp/madoguchi/subsidy/" + name);
    }
}
