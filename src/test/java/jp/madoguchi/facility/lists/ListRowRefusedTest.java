package jp.madoguchi.facility.lists;

import static jp.madoguchi.facility.lists.Lists.HEADING;
import static jp.madoguchi.facility.lists.Lists.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.platform.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that cannot be used is listed with every reason; the rows around it stand. */
class ListRowRefusedTest {

    private static final String GOOD = "99,01-40055,正しい薬局,福井市,,,,,,薬局 現存\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        検証番号の誤り,        '1,01-40056,見本薬局,福井市,,,,,,薬局',           CHECK_DIGIT, 1840140056
        番号がない,            '1,,見本薬局,福井市,,,,,,薬局',                   NUMBER_MISSING, 7桁
        番号に文字,            '1,01-4O055,見本薬局,福井市,,,,,,薬局',           NUMBER_NOT_DIGITS, 01-4O055
        番号が記号だけ,        '1,ー,見本薬局,福井市,,,,,,薬局',                 NUMBER_NOT_DIGITS, ー
        番号が8桁,             '1,01-400551,見本薬局,福井市,,,,,,薬局',          NUMBER_LENGTH, 8桁
        よその県の10桁,        '1,0110113719,見本薬局,福井市,,,,,,薬局',         NUMBER_OF_ANOTHER_LIST, 184
        名称がない,            '1,01-40055,　,福井市,,,,,,薬局',                 NAME_MISSING, 名称
        所在地がない,          '1,01-40055,見本薬局,〒910-0006,,,,,,薬局',       ADDRESS_MISSING, 所在地
        知らない種別,          '1,01-40055,見本薬局,福井市,,,,,,介護医療院',     TYPE_UNKNOWN, 介護医療院
        薬局の表に診療所,      '1,01-40055,見本薬局,福井市,,,,,,診療所',         TYPE_OF_ANOTHER_LIST, 診療所
        読めない日付,          '1,01-40055,見本薬局,福井市,,,,昭70. 5. 1,,薬局', DATE, 昭70. 5. 1
        制御文字,              '1,01-40055,見本\u0007薬局,福井市,,,,,,薬局',     CHARACTER, U+0007
        向きを変える文字,      '1,01-40055,見本薬局,福井\u202E市,,,,,,薬局',     CHARACTER, U+202E
        """)
    void isRefusedWithItsReason(String what, String row, ListRowReason reason, String said) throws ListRefused {
        List<ListedRow> rows = Lists.csv(HEADING + row + "\n" + GOOD.replace("01-40055", CheckDigits.number("184", 2)));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).facility()).isEmpty();
        assertThat(rows.get(0).line()).isEqualTo(3);
        assertThat(rows.get(0).refusals()).extracting(Refusal::reason).containsExactly(reason);
        assertThat(rows.get(0).refusals().get(0).message()).contains(said);
        assertThat(rows.get(1).facility()).isPresent();
    }

    @Test
    void everyReasonIsGivenAtOnce() throws ListRefused {
        assertThat(reasons("1,01-40056,,,,,,13月1日,,老人ホーム\n")).containsExactly(ListRowReason.CHECK_DIGIT,
            ListRowReason.NAME_MISSING, ListRowReason.ADDRESS_MISSING, ListRowReason.TYPE_UNKNOWN, ListRowReason.DATE);
    }

    @Test
    void withoutATypeANameThatTellsNothingIsRefused() throws ListRefused {
        List<ListedRow> rows = Lists.csv("[北海道]\n[令和8年7月1日現在 医科]\n1,01-13719,見本センター,札幌市,,,,,,現存\n");

        assertThat(rows.get(0).refusals()).extracting(Refusal::reason).containsExactly(ListRowReason.TYPE_MISSING);
    }

    @Test
    void theSecondOfTwoEqualCodesIsRefusedAndNamesTheFirst() throws ListRefused {
        List<ListedRow> rows = Lists.csv(HEADING + ROW + ROW.replace("01-40055 ", "０１・４００５・５"));

        assertThat(rows.get(0).facility()).isPresent();
        assertThat(rows.get(1).refusals()).extracting(Refusal::message).singleElement().asString()
            .contains("「1840140055」は、3行目にもあります");
    }

    @Test
    void aFieldOfAMegabyteIsTooLong() throws ListRefused {
        List<ListedRow> rows = Lists.csv(HEADING + "1,01-40055,見本薬局,福井市,\"" + "長".repeat(350_000) + "\",,,,,薬局\n" + GOOD
            .replace("01-40055", CheckDigits.number("184", 2)));

        assertThat(rows.get(0).refusals()).extracting(Refusal::message).singleElement().asString().contains("3行目の5番目", "1000文字まで");
        assertThat(rows.get(1).facility()).isPresent();
    }

    @Test
    void aNameThatGoesOnForTooManyLinesIsTooLong() throws ListRefused {
        assertThat(reasons(ROW + (",," + "長".repeat(300) + "\n").repeat(4))).containsExactly(ListRowReason.TOO_LONG);
        assertThat(reasons(ROW + ",,,,,,,,内,\n".repeat(200))).containsExactly(ListRowReason.TOO_MANY_LINES);
    }

    @Test
    void aLineThatBelongsToNothingIsListed() throws ListRefused {
        List<ListedRow> rows = Lists.csv(HEADING + ROW + "以上　1件\n,,,,,,,新規,,休止\n");

        assertThat(rows).extracting(ListedRow::line).containsExactly(3, 5, 6);
        assertThat(rows.get(0).facility()).isPresent();
        assertThat(rows.get(1).refusals().get(0)).isEqualTo(Refusal.because(ListRowReason.UNKNOWN_LINE, "以上　1件"));
        assertThat(rows.get(2).refusals().get(0)).isEqualTo(Refusal.because(ListRowReason.UNKNOWN_LINE, "新規"));
    }

    @Test
    void aFounderThatIsAPrefectureIsNoHeading() throws ListRefused {
        ListedRow row = Lists.csv(HEADING + "1,01-40055,県立薬局,福井市,,[北海道],,,,薬局\n,,,,,福井県,,,,休止\n").get(0);

        assertThat(row.section().orElseThrow().prefecture()).isEqualTo("18");
        assertThat(row.facility().orElseThrow().founder()).isEqualTo("[北海道]福井県");
    }

    private static List<Object> reasons(String rows) throws ListRefused {
        return Lists.csv(HEADING + rows).get(0).refusals().stream().<Object>map(Refusal::reason).toList();
    }
}
