package jp.madoguchi.facility;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists of 厚生局 as files. */
final class BureauFiles {

    private BureauFiles() {
    }

    /** All sections one below the other. The writer, and with it the encoding, stays the caller's. */
    static void writeCsv(List<SyntheticSection> sections, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        sections.forEach(section -> BureauList.rows(section).forEach(csv::writeRecord));
        csv.flush();
    }

    /** A sheet for each section. Cells share their strings, as in the files of the bureaus, so the strings of one file are in memory. */
    static void writeXlsx(List<SyntheticSection> sections, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Microsoft Excel", "16.0300")) {
            for (SyntheticSection section : sections) {
                write(section, book.newWorksheet(section.prefecture().prefecture().getLabel() + "_" + section.table().getLabel()));
            }
        }
    }

    private static void write(SyntheticSection section, Worksheet sheet) throws IOException {
        Iterator<List<String>> rows = BureauList.rows(section).iterator();
        for (int row = 0; rows.hasNext(); row++) {
            List<String> cells = rows.next();
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, row, column, cells.get(column));
            }
            if (row % 1_000 == 999) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    /** Numbers are numbers in a spreadsheet, and what is empty is not there. */
    private static void write(Worksheet sheet, int row, int column, String value) {
        if (column == 0 && value.matches("[0-9]+")) {
            sheet.value(row, column, Integer.valueOf(value));
        } else if (!value.isEmpty()) {
            sheet.value(row, column, value);
        }
    }
}
