package jp.madoguchi.facility.lists;

import static jp.madoguchi.facility.lists.Lists.pharmaciesOfFukui;
import static jp.madoguchi.facility.lists.Lists.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.platform.text.PhoneNumber;
import jp.madoguchi.platform.text.Refusal;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ListWorkbookTest {

    @Test
    void aNumberIsReadAsTheDigitsAndTheDayItStandsFor() throws ListRefused {
        ListedFacility facility = only(Lists.xlsx(workbook -> put(pharmaciesOfFukui(workbook, "S"), 2,
            1, 140055, "見本薬局", "福井市", 776230000, "", "", 23132, "", "薬局"))).facility().orElseThrow();

        assertThat(facility.code()).hasToString("1840140055");
        assertThat(facility.phone()).isEqualTo(PhoneNumber.of("0776-23-0000").understood());
        assertThat(facility.designatedOn()).contains(LocalDate.of(1963, 5, 1));
    }

    @Test
    void aLostZeroIsPutBackAndTheRowSaysSo() throws ListRefused {
        ListedRow row = only(Lists.xlsx(workbook -> put(pharmaciesOfFukui(workbook, "S"), 2,
            1, 140055, "見本薬局", "福井市", "", "", "", "", "", "薬局 現存")));

        assertThat(row.remarks()).containsExactly("番号「140055」の先頭に、消えていた0を補いました");
    }

    @Test
    void aFormulaIsRefusedByTheNameOfItsCell() throws ListRefused {
        ListedRow row = only(Lists.xlsx(workbook -> {
            Worksheet sheet = pharmaciesOfFukui(workbook, "S");
            put(sheet, 2, "1", "01-40055", "", "福井市", "", "", "", "", "", "薬局");
            sheet.formula(2, 2, "CONCATENATE(\"見本\",\"薬局\")");
        }));

        assertThat(row.refusals()).extracting(Refusal::reason).contains(ListRowReason.FORMULA);
        assertThat(row.refusals().get(0).message()).startsWith("C3のセルが、数式か");
    }

    @Test
    void anErrorLeftByAFormulaIsRefusedAsOne() throws ListRefused {
        ListedRow row = only(Lists.workbook("""
            <worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>[福井県]</t></is></c></row>
            <row r="2"><c t="inlineStr"><is><t>[令和8年7月1日現在 薬局 現存/休止]</t></is></c></row>
            <row r="9"><c><v>1</v></c><c><v>140055</v></c><c r="C9" t="e"><v>#REF!</v></c><c r="D9" t="str"><v>福井市</v></c></row>
            </sheetData></worksheet>""", "<sst/>"));

        assertThat(row.line()).isEqualTo(9);
        assertThat(row.refusals()).extracting(Refusal::reason).containsExactly(ListRowReason.FORMULA);
    }

    @Test
    void ofMergedCellsTheFirstCounts() throws ListRefused {
        ListedRow row = only(Lists.xlsx(workbook -> {
            Worksheet sheet = pharmaciesOfFukui(workbook, "S");
            put(sheet, 2, "1", "01-40055", "見本薬局", "福井市", "", "", "", "昭38. 5. 1", "", "薬局");
            put(sheet, 4, "", "", "", "", "", "", "", "新規", "", "休止");
            for (int column = 0; column < 7; column++) {
                sheet.range(2, column, 4, column).merge();
            }
        }));

        assertThat(row.facility().orElseThrow().name()).isEqualTo("見本薬局");
        assertThat(row.facility().orElseThrow().status()).isEqualTo(FacilityStatus.SUSPENDED);
    }

    @Test
    void aCellOfAMegabyteIsTooLong() throws ListRefused {
        String text = "長".repeat(350_000);
        ListedRow row = only(Lists.workbook("""
            <worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>[福井県]</t></is></c><c t="inlineStr"><is><t>[令和8年7月1日現在 薬局]</t></is></c></row>
            <row r="2"><c><v>1</v></c><c><v>140055</v></c><c t="s"><v>0</v></c><c t="inlineStr"><is><t>福井市</t></is></c></row>
            </sheetData></worksheet>""", "<sst><si><t>" + text + "</t></si></sst>"));

        assertThat(row.refusals()).extracting(Refusal::message).singleElement().asString().startsWith("C2の文字が多すぎます");
        assertThat(row.name()).hasSize(201);
    }

    @Test
    void furiganaAndRunsAndEscapesAreReadAsExcelShowsThem() throws ListRefused {
        ListedRow row = only(Lists.workbook("""
            <worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>[福井県]</t></is></c><c t="inlineStr"><is><t>[令和8年7月1日現在 薬局]</t></is></c></row>
            <row r="2"><c><v>1</v></c><c><v>140055</v></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>
            </sheetData></worksheet>""", """
            <sst><si><r><t>見本_x000D_
            </t></r><r><t><![CDATA[<薬局>]]></t></r><rPh sb="0" eb="2"><t>ミホン</t></rPh></si><si><t>福井_x0007_市</t></si></sst>"""));

        assertThat(row.name()).isEqualTo("見本<薬局>");
        assertThat(row.refusals()).extracting(Refusal::message).singleElement().asString().contains("U+0007");
    }

    @Test
    void everySheetHasItsOwnHeading() throws ListRefused {
        List<ListedRow> rows = Lists.read(Lists.xlsx(workbook -> {
            put(pharmaciesOfFukui(workbook, "福井県"), 2, "1", "01-40055", "見本薬局", "福井市", "", "", "", "", "", "薬局");
            Worksheet aomori = workbook.newWorksheet("青森県");
            put(aomori, 0, "[令和 8年 8月 1日現在　医科　現存/休止]");
            put(aomori, 1, "1", CheckDigits.number("021", 1), "見本医院", "青森市", "", "", "", "", "", "診療所");
            put(workbook.newWorksheet("別"), 0, "1", "01-40055", "見本薬局", "福井市");
            put(pharmaciesOfFukui(workbook, "再"), 2, "1", "01-40055", "見本薬局", "福井市", "", "", "", "", "", "薬局");
        }), "list.xlsx");

        assertThat(rows).extracting(ListedRow::sheet).containsExactly("福井県", "青森県", "別", "再");
        assertThat(rows.get(1).facility().orElseThrow().prefecture()).isEqualTo("02");
        assertThat(rows.get(2).refusals()).extracting(Refusal::reason).containsExactly(ListRowReason.NO_SECTION);
        assertThat(rows.get(3).refusals().get(0).message()).contains("シート「福井県」の3行目にもあります");
    }

    private static ListedRow only(byte[] workbook) throws ListRefused {
        List<ListedRow> rows = Lists.read(workbook, "list.xlsx");
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
