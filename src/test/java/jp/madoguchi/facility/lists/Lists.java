package jp.madoguchi.facility.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.madoguchi.Databases;
import jp.madoguchi.platform.Jdbc;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists made for a trial, and how they are read. */
final class Lists {

    static final ListLayouts LAYOUTS = Jdbc.inTransaction(Databases.H2_MEMORY.fresh(), LayoutRows::read);
    static final String HEADING = "コード内容別医療機関一覧表,[福井県]\n[令和 8年 7月 1日現在　薬局　現存/休止],令和 8年 7月 1日作成　　1頁\n";
    /** 18 4 01-4005-5, with the right check digit. */
    static final String ROW = "1,01-40055 ,見本薬局,〒910－0006福井市中央１－９－３０,0776-23-0000,見本　太郎,見本　花子,昭38. 5. 1,調剤,薬局\n"
        + ",,,,,,,新規,,現存\n";

    interface Sheets {
        void on(Workbook workbook) throws IOException;
    }

    private Lists() {
    }

    static List<ListedRow> read(byte[] bytes, String name) throws ListRefused {
        return read(bytes, name, LAYOUTS);
    }

    static List<ListedRow> read(byte[] bytes, String name, ListLayouts layouts) throws ListRefused {
        try {
            Path file = Files.createTempFile("list", "");
            try {
                Files.write(file, bytes);
                return read(file, name, layouts);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ListedRow> read(Path file, String name, ListLayouts layouts) throws ListRefused, IOException {
        List<ListedRow> rows = new ArrayList<>();
        try (ListReading reading = ListReading.open(file, name, layouts)) {
            for (Optional<ListedRow> row = reading.next(); row.isPresent(); row = reading.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    static List<ListedRow> csv(String text) throws ListRefused {
        return read(text.getBytes(StandardCharsets.UTF_8), "list.csv");
    }

    static ListedFacility facility(String csv) throws ListRefused {
        List<ListedRow> rows = csv(csv);
        if (rows.size() != 1) {
            throw new AssertionError("not one row but " + rows);
        }
        return rows.get(0).facility().orElseThrow(() -> new AssertionError(rows.get(0).toString()));
    }

    static byte[] xlsx(Sheets sheets) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (Workbook workbook = new Workbook(out, "trial", "1.0")) {
                sheets.on(workbook);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The heading in rows 1 and 2; the record goes from row 3 on. */
    static Worksheet pharmaciesOfFukui(Workbook workbook, String sheetName) {
        Worksheet sheet = workbook.newWorksheet(sheetName);
        put(sheet, 0, "コード内容別医療機関一覧表", "[福井県]");
        put(sheet, 1, "[令和 8年 7月 1日現在　薬局　現存/休止]");
        return sheet;
    }

    static void put(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else if (values[column] instanceof String text && !text.isEmpty()) {
                sheet.value(row, column, text);
            }
        }
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet, written by hand. */
    static byte[] workbook(String sheet, String sharedStrings) {
        return zip(Map.of(
            "xl/workbook.xml", bytes("<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>"),
            "xl/_rels/workbook.xml.rels", bytes("<Relationships><Relationship Id='a' Type='t/worksheet' Target='s.xml'/>"
                + "<Relationship Id='b' Type='t/sharedStrings' Target='t.xml'/></Relationships>"),
            "xl/s.xml", bytes(sheet), "xl/t.xml", bytes(sharedStrings)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void write(OutputStream out, byte[] block, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(block);
        }
    }
}
