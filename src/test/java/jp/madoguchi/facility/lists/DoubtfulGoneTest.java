package jp.madoguchi.facility.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One prefecture's kind: how many are missing, and what else the list says. */
class DoubtfulGoneTest {

    @ParameterizedTest(name = "消えた {0}、変更なし {1}、変更 {2}、取り込めない {3}")
    @CsvSource(textBlock = """
        0,  40, 0, 0, false
        0,  40, 0, 3, false
        5,  90, 5, 0, false
        5,  95, 0, 0, false
        6,  94, 0, 0, true
        1,  19, 0, 0, false
        1,  18, 0, 0, true
        1, 999, 0, 1, true
        3,   0, 0, 0, true
        """)
    void isAskedAbout(long gone, long same, long changed, long refused, boolean doubtful) {
        Map<RowFate, Long> section = new EnumMap<>(RowFate.class);
        section.put(RowFate.GONE, gone);
        section.put(RowFate.SAME, same);
        section.put(RowFate.CHANGED, changed);
        section.put(RowFate.REFUSED, refused);
        section.values().removeIf(count -> count == 0);

        assertThat(DoubtfulGone.isDoubtful(section)).isEqualTo(doubtful);
    }
}
