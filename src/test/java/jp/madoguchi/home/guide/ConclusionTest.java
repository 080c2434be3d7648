package jp.madoguchi.home.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.facility.scheme.Because;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.facility.scheme.SchemeAnswer;
import jp.madoguchi.facility.scheme.SchemeReason;
import jp.madoguchi.facility.scheme.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConclusionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OPEN     | DEPENDS  | IF_FULL     | お使いになれるのは、既存型です。資格確認限定型は、条件にあてはまればお使いになれます。居宅同意取得型は、既存型を使っていれば、お使いになれます。
        OPEN     | OPEN     | IF_USING_FULL | お使いになれるのは、既存型、資格確認限定型です。居宅同意取得型は、既存型を使っていれば、お使いになれます。
        IN_USE   | OPEN     |             | お使いになれるのは、既存型、資格確認限定型です。
        OPEN     | NOT_OPEN | IF_FULL_FOR_HOME_VISITS | お使いになれるのは、既存型です。居宅同意取得型は、既存型を使っていれば、お使いになれます。
        NOT_OPEN | OPEN     |             | お使いになれるのは、資格確認限定型です。
        NOT_OPEN | NOT_OPEN | IF_REOPENED | お使いになれる方式はありません。
        NOT_OPEN | NOT_OPEN |             | お使いになれる方式はありません。
        """)
    void saysInASentenceOrTwoWhatIsOpen(Standing full, Standing limited, SchemeReason visitIf, String conclusion) {
        List<SchemeView> answers = List.of(
            answer(Scheme.FULL, full, null), answer(Scheme.LIMITED, limited, null), answer(Scheme.VISIT, visitIf == SchemeReason.IF_USING_FULL ? Standing.DEPENDS : Standing.NOT_OPEN, visitIf));

        assertThat(Conclusion.of(answers)).isEqualTo(conclusion);
    }

    private static SchemeView answer(Scheme scheme, Standing standing, SchemeReason condition) {
        List<Because> conditions = Optional.ofNullable(condition).map(reason -> new Because(reason, List.of())).stream().toList();
        return new SchemeView(new SchemeAnswer(scheme, standing, List.of(), Optional.empty(), Optional.empty(), conditions),
            Optional.empty(), GuideAddress.of(Map.of()));
    }
}
