package jp.madoguchi.facility;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.platform.calendar.TypedDate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BureauFilesTest {

    private static final List<SyntheticSection> SECTIONS = SyntheticFacilities.sections(1, 2_000);

    @Test
    void aListBeginsWithTitlePrefectureAndKind() {
        assertThat(BureauList.rows(SECTIONS.get(2)).limit(3).map(row -> row.get(0)))
            .containsExactly("コード内容別医療機関一覧表", "[北海道]", "[令和8年7月1日現在 薬局 現存/休止]");
    }

    @Test
    void aFacilityIsTwoRows() {
        SyntheticFacility first = SECTIONS.get(2).facilities().findFirst().orElseThrow();
        Entry entry = first.entry();
        List<List<String>> rows = BureauList.rows(SECTIONS.get(2)).skip(4).limit(2).toList();

        assertThat(rows.get(0)).startsWith("1", BureauList.separated(first.code()), entry.name(),
            BureauList.address(entry), entry.phone(), entry.founder(), entry.manager()).endsWith("薬局");
        assertThat(rows.get(1)).startsWith("", "", "").endsWith(entry.status().getLabel());
    }

    @ParameterizedTest
    @CsvSource({"0110113719, '01,1371,9'", "1840140055, '01-40055 '"})
    void aCodeIsSevenDigitsWithTheSeparatorsOfItsBureau(String code, String printed) {
        assertThat(BureauList.separated(new FacilityCode(code))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"1963-05-01, 昭38. 5. 1", "1996-12-01, 平 8.12. 1", "2019-05-01, 令 1. 5. 1", "2026-07-01, 令 8. 7. 1"})
    void aDateIsPrintedInItsEraAndCanBeRead(LocalDate date, String printed) {
        assertThat(BureauList.era(date)).isEqualTo(printed);
        assertThat(TypedDate.of(printed).understood()).contains(date);
    }

    @Test
    void csvAndXlsxHoldTheSameRows() throws IOException {
        StringWriter csv = new StringWriter();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        BureauFiles.writeCsv(SECTIONS, csv);
        BureauFiles.writeXlsx(SECTIONS, xlsx);

        List<String> lines = CsvReader.builder().ofCsvRecord(csv.toString()).stream()
            .map(CsvRecord::getFields).map(BureauFilesTest::line).toList();
        assertThat(lines).hasSize(2 * 2_000 + 4 * SECTIONS.size());
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            assertThat(book.getSheets().flatMap(BureauFilesTest::rows).toList()).isEqualTo(lines);
        }
    }

    private static Stream<String> rows(Sheet sheet) {
        try {
            return sheet.openStream().map(BureauFilesTest::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Row row) {
        return line(row.stream().map(cell -> cell == null ? "" : cell.getText()).toList());
    }

    private static String line(List<String> cells) {
        return String.join("|", cells).replaceAll("\\|+$", "");
    }
}
