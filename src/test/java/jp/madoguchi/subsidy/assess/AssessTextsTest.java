package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessTextsTest {

    @Test
    void everyTextIsThereAndNoneIsLeftOver() {
        assertThat(bundle("reasons").keySet()).containsExactlyInAnyOrderElementsOf(names(AssessReason.values()));
        assertThat(bundle("short-reasons").keySet()).containsExactlyInAnyOrderElementsOf(names(AssessReason.values()));
        assertThat(bundle("steps").keySet()).containsExactlyInAnyOrderElementsOf(names(StepKind.values()));
        assertThat(bundle("clauses").keySet()).containsExactlyInAnyOrderElementsOf(
            names(AssessClause.values()).stream().flatMap(clause -> Stream.of(clause + ".place", clause + ".words")).toList());
    }

    @ParameterizedTest
    @EnumSource(AssessReason.class)
    void aReasonsTextIsASentenceWithoutGaps(AssessReason reason) {
        String text = Because.of(reason, "病院。", "診療所・薬局", "R7-VISIT-CLINIC").getText();

        assertThat(text).doesNotContain("{", "}", "'").isNotBlank().containsPattern("[。」]$");
        assertThat(reason.getClause().getDocument()).isNotBlank();
    }

    @Test
    void noTwoReasonsReadTheSameInTheTables() {
        assertThat(AssessReason.values()).extracting(AssessReason::getLabel).doesNotHaveDuplicates();
    }

    @Test
    void aClauseIsKnownByDocumentPlaceAndDecision() {
        assertThat(AssessClause.ROUNDING.getDocument()).isEqualTo("この窓口の取扱い");
        assertThat(AssessClause.ROUNDING.getPlace()).isEqualTo("端数の取扱い");
        assertThat(AssessClause.ROUNDING.getDecision()).isEqualTo("D-02");
        assertThat(AssessClause.HOME_NURSING.getWords()).contains("医療情報化支援基金");
        assertThat(AssessClause.CHAIN.getDocument()).startsWith("「オンライン資格確認導入の手引き」");
        assertThat(Because.of(AssessReason.GRANTED_BEFORE, "訪問診療等", "令和7年度").getClause()).isEqualTo(AssessClause.ONCE);
    }

    @Test
    void everyClauseIsCited() {
        assertThat(Stream.concat(Arrays.stream(AssessReason.values()).map(AssessReason::getClause), Stream.of(AssessClause.TAX)))
            .contains(AssessClause.values());
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("jp.madoguchi.subsidy.assess." + name, Locale.ROOT);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
