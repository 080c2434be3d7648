package jp.madoguchi.facility.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemeTextsTest {

    @Test
    void everyReasonHasItsTextAndNoTextIsLeftOver() {
        assertThat(bundle("reasons").keySet()).containsExactlyInAnyOrderElementsOf(names(SchemeReason.values()));
        assertThat(ShortReasons.WORDS.keySet()).containsExactlyInAnyOrderElementsOf(names(SchemeReason.values()));
    }

    @Test
    void everyClauseAndDocumentHasItsTextAndNoTextIsLeftOver() {
        assertThat(bundle("clauses").keySet()).containsExactlyInAnyOrderElementsOf(Stream.concat(
            names(SourceDocument.values()).stream(),
            names(Clause.values()).stream().flatMap(clause -> Stream.of(clause + ".place", clause + ".words"))).toList());
    }

    @ParameterizedTest
    @EnumSource(SchemeReason.class)
    void aReasonsTextIsASentenceWithoutGaps(SchemeReason reason) {
        String text = Because.of(reason, "経過措置（2）", "2025年10月10日（令和7年）。", "2024年11月27日（令和6年）").getText();

        assertThat(text).doesNotContain("{", "}", "'").isNotBlank();
        assertThat(reason.name().startsWith("IF_") || text.endsWith("。") || text.equals("経過措置（2）")).as(text).isTrue();
        assertThat(MessageFormat.format(ShortReasons.WORDS.getString(reason.name()), "一", "二")).isNotBlank();
    }

    @Test
    void noTwoReasonsReadTheSameInTheTables() {
        assertThat(List.of(true, false)).allSatisfy(condition -> assertThat(names(SchemeReason.values()))
            .filteredOn(name -> name.startsWith("IF_") == condition).extracting(ShortReasons.WORDS::getString).doesNotHaveDuplicates());
    }

    @Test
    void aClauseIsKnownByDocumentPlaceAndDecision() {
        assertThat(Clause.FULL_FIRST.getAnchor()).isEqualTo("full-first");
        assertThat(Clause.FULL_FIRST.getDocument()).startsWith("保連発0321第1号・保医発0321第9号（令和6年3月21日）");
        assertThat(Clause.FULL_FIRST.getPlace()).isEqualTo("第1 居宅同意取得型の導入・機能追加（利用開始手続について）");
        assertThat(Clause.FULL_FIRST.getWords()).contains("第3号");
        assertThat(Clause.AUDIENCE.getDecision()).isEqualTo("D-20");
        assertThat(Arrays.stream(Clause.values()).map(Clause::getAnchor)).doesNotHaveDuplicates();
        assertThat(Because.of(SchemeReason.NEEDS_FULL).getClause()).isEqualTo(Clause.FULL_FIRST);
        assertThat(Because.of(SchemeReason.LIMITED_HAS_FULL).getClause()).isEqualTo(Clause.AUDIENCE);
        assertThat(Because.of(SchemeReason.LIMITED_HAS_FULL_FOR_CHECKUPS).getClause()).isEqualTo(Clause.HAS_FULL);
    }

    @ParameterizedTest
    @CsvSource({"FULL, 既存型", "LIMITED, 資格確認限定型", "VISIT, 居宅同意取得型（訪問診療等）", "ONLINE, 居宅同意取得型（オンライン診療等）",
        "ALTERNATE, 居宅同意取得型（外来診療等（通常とは異なる動線・機器故障時等））"})
    void aSchemeIsCalledAsTheDocumentsCallIt(Scheme scheme, String label) {
        assertThat(scheme.getLabel()).isEqualTo(label);
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("jp.madoguchi.facility.scheme." + name, Locale.ROOT);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
