package jp.madoguchi.facility.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFileNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "null", ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        鳥取_薬局.xlsx,鳥取_薬局.xlsx
        C:\\一覧\\鳥取.csv,鳥取.csv
        ../../etc/鳥取.csv,鳥取.csv
        /,名前のないファイル
        \\,名前のないファイル
        '',名前のないファイル
        ' ',名前のないファイル
        null,名前のないファイル
        """)
    void aFileIsKeptByItsOwnName(String sent, String kept) {
        assertThat(ListFileName.of(sent)).isEqualTo(kept);
    }

    @Test
    void whatCannotBeShownIsLeftOut() {
        assertThat(ListFileName.of("鳥\u0000取\n.csv")).isEqualTo("鳥取.csv");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(ListFileName.of("鳥".repeat(194) + ".xlsx")).isEqualTo("鳥".repeat(194) + ".xlsx").hasSize(199);
        assertThat(ListFileName.of("鳥".repeat(195) + ".xlsx")).isEqualTo("鳥".repeat(195) + ".xlsx").hasSize(200);
        assertThat(ListFileName.of("鳥".repeat(196) + ".xlsx")).isEqualTo("鳥".repeat(195) + ".xlsx");
        assertThat(ListFileName.of("鳥".repeat(300))).isEqualTo("鳥".repeat(200));
        assertThat(ListFileName.of("鳥" + ".".repeat(300))).hasSize(200);
        assertThat(ListFileName.of("鳥." + "取".repeat(300))).isEqualTo("鳥." + "取".repeat(198));
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(ListFileName.of("鳥" + "𠮷".repeat(150) + ".csv")).isEqualTo("鳥" + "𠮷".repeat(97) + ".csv");
        assertThat(ListFileName.of("𠮷".repeat(150) + ".csv")).isEqualTo("𠮷".repeat(98) + ".csv");
    }
}
