package jp.madoguchi.facility.lists;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The rows of a text file with commas or tabs, numbered by the line they begin in. */
final class CsvRows implements SheetRows {

    private static final int FIRST_LINES = 4_000;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long line;

    private CsvRows(BufferedReader text) throws IOException {
        reader = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false).maxBufferSize(ListLimits.CSV_BUFFER)
            .allowExtraFields(true).allowMissingFields(true).allowUnclosedQuote(false).ofCsvRecord(text);
        records = reader.iterator();
    }

    static CsvRows open(Path file) throws ListRefused, IOException {
        TextEncoding encoding = TextEncoding.of(file);
        BufferedReader text = new BufferedReader(encoding.reader(Files.newInputStream(file)), FIRST_LINES * 2);
        try {
            return new CsvRows(text);
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    @Override
    public Optional<SheetRow> next() throws ListRefused {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return Optional.of(new SheetRow("", (int) line, record.getFields().stream().limit(ListLimits.COLUMNS)
                .map(CsvRows::cell).toList()));
        } catch (CsvParseException e) {
            throw ListRefused.because(ListFileReason.OPEN_QUOTE, line + 1);
        }
    }

    private static SheetCell cell(String field) {
        return SheetCell.text(field.substring(0, Math.min(field.length(), ListLimits.CELL_CHARACTERS + 1)));
    }

    /** Excel's "Unicode text" and what is copied from a sheet have tabs. */
    private static char separator(BufferedReader text) throws IOException {
        char[] first = new char[FIRST_LINES];
        text.mark(FIRST_LINES);
        int read = text.read(first);
        text.reset();
        String start = new String(first, 0, Math.max(read, 0));
        return start.chars().filter(c -> c == '\t').count() > start.chars().filter(c -> c == ',').count() ? '\t' : ',';
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
