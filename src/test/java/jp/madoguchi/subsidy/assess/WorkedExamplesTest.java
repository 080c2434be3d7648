package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of examples, written to be read by a clerk: those shown before publishing, and the grid. */
class WorkedExamplesTest {

    /** A table is one test, which names every line that differs: there are thousands. */
    @ParameterizedTest
    @CsvSource({"worked-examples.csv, 140", "amounts.csv, 1590", "windows.csv, 180", "combinations.csv, 740", "audience.csv, 340", "classes.csv, 160"})
    void theRuleAnswersAsTheLinesSay(String table, int atLeast) {
        assertThat(differing(table)).isEmpty();
        assertThat(table(table)).hasSizeGreaterThan(atLeast);
    }

    @Test
    void aLineThatDiffersIsNamed() {
        WorkedExample wrong = WorkedExample.of(List.of("一円多い", "2026-01-15T12:00:00", "R7-VISIT-CLINIC", "", "", "41000", "", "", "", "30001", ""));

        assertThat(differing(Stream.of(wrong))).containsExactly("一円多い: 30001  is answered 30000 ");
    }

    @Test
    void aWordNobodyKnowsIsAFault() {
        assertThatThrownBy(() -> ExampleFacility.of("医科診療所／宇宙", "")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("宇宙");
        assertThatThrownBy(() -> ExampleFacility.of("医科診療所", "2025 訪問診療等 宇宙1")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("宇宙");
    }

    @Test
    void everyReasonStandsInALine() {
        Set<String> expected = Stream.of("worked-examples.csv", "amounts.csv", "windows.csv", "combinations.csv", "audience.csv", "classes.csv")
            .flatMap(table -> table(table).stream()).flatMap(example -> Stream.of(example.expected().replaceFirst("^[0-9]+ ", "").split("／")))
            .collect(Collectors.toSet());

        assertThat(AssessReason.values()).filteredOn(reason -> !expected.contains(reason.getLabel()))
            .as("those of 増設 stand in ExtensionTest")
            .containsExactly(AssessReason.USES_UNKNOWN, AssessReason.NO_MORE_READERS, AssessReason.TOO_MANY_READERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "UTC", "America/Los_Angeles"})
    void theWindowsAreJapansWhereverTheMachineStands(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(differing("windows.csv")).isEmpty();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theExamplesShownAreThoseOfTheirTable() {
        assertThat(WorkedExamples.all()).isEqualTo(table("worked-examples.csv")).extracting(WorkedExample::toString).doesNotHaveDuplicates();
    }

    private static List<String> differing(String table) {
        return differing(table(table).stream());
    }

    private static List<String> differing(Stream<WorkedExample> examples) {
        return examples.filter(example -> !answer(example).equals(example.expected()))
            .map(example -> example.name() + ": " + example.expected() + " is answered " + answer(example)).toList();
    }

    private static String answer(WorkedExample example) {
        return example.answer(MigratedProgrammes.BOOK, MigratedBook.BOOK);
    }

    private static List<WorkedExample> table(String name) {
        return WorkedExamples.read("/jp/madoguchi/subsidy/" + name);
    }
}
