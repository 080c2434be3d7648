package jp.madoguchi.facility.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.madoguchi.platform.text.Refusal;

/** Reads a コード内容別医療機関一覧表 from its first row to its last, holding one record at a time. */
public final class ListReading implements AutoCloseable {

    private final SheetRows rows;
    private final ListLayouts layouts;
    private final Headings headings;
    private final CodesSeen seen = new CodesSeen();
    private final Deque<Supplier<ListedRow>> ready = new ArrayDeque<>();
    private Optional<ListLayout> header = Optional.empty();
    private Optional<RecordLines> open = Optional.empty();
    private String sheet;
    private int records;
    private boolean headingSeen;
    private boolean ended;

    private ListReading(SheetRows rows, String originalName, ListLayouts layouts) {
        this.rows = rows;
        this.layouts = layouts;
        headings = new Headings(layouts, originalName);
    }

    /** @param originalName as it was uploaded; a prefecture's name in it counts where the list itself names none */
    public static ListReading open(Path file, String originalName, ListLayouts layouts) throws ListRefused, IOException {
        ListReading reading = new ListReading(FileSign.open(file), originalName, layouts);
        try {
            reading.toFirstRecord();
            return reading;
        } catch (ListRefused | IOException | RuntimeException e) {
            reading.close();
            throw e;
        }
    }

    /** Damage may come to light at any row, and then nothing read so far counts. */
    public Optional<ListedRow> next() throws ListRefused, IOException {
        return further().map(Supplier::get);
    }

    /** Goes past a record without understanding it, which is most of the work; whether there was one. */
    boolean pass() throws ListRefused, IOException {
        return further().isPresent();
    }

    private Optional<Supplier<ListedRow>> further() throws ListRefused, IOException {
        while (ready.isEmpty() && !ended) {
            step();
        }
        return Optional.ofNullable(ready.poll());
    }

    /** As people name a place: 12行目, シート「青森県」の12行目. */
    static String place(String sheet, int line) {
        return (sheet.isEmpty() ? "" : "シート「" + sheet + "」の") + line + "行目";
    }

    private void toFirstRecord() throws ListRefused, IOException {
        while (records == 0 && !ended) {
            step();
            if (!headingSeen && ready.size() > ListLimits.ROWS_BEFORE_HEADING) {
                throw ListRefused.because(ListFileReason.NO_HEADING);
            }
        }
    }

    private void step() throws ListRefused, IOException {
        Optional<SheetRow> row = rows.next();
        if (row.isPresent()) {
            take(row.get());
        } else {
            end();
        }
    }

    private void end() throws ListRefused {
        recordEnds();
        ended = true;
        if (records == 0) {
            throw ListRefused.because(headingSeen ? ListFileReason.NO_ROWS : ListFileReason.NO_HEADING);
        }
    }

    private void take(SheetRow row) throws ListRefused {
        if (!row.sheet().equals(sheet)) {
            recordEnds();
            sheet = row.sheet();
            header = Optional.empty();
            headings.newSheet(sheet);
        }
        if (!row.isBlank() && (isFirstOfRecord(row) || !isHeading(row))) {
            takeRecord(row);
        }
    }

    /** Asked before anything else: 開設者 may well be 福井県. */
    private boolean isFirstOfRecord(SheetRow row) {
        return layout().filter(layout -> layout.isFirstOfRecord(row)).isPresent();
    }

    /** A heading that is printed again on the next page may stand within a record. */
    private boolean isHeading(SheetRow row) throws ListRefused {
        Optional<ListSection> before = headings.section();
        if (headings.read(row)) {
            headingSeen |= headings.isDated();
            if (!headings.section().equals(before)) {
                recordEnds();
            }
            return true;
        }
        Optional<ListLayout> words = layouts.inHeader(row);
        header = words.or(() -> header);
        return words.isPresent() || layouts.isHeaderOnly(row);
    }

    private void takeRecord(SheetRow row) throws ListRefused {
        Optional<ListLayout> layout = layout();
        if (headings.isDated() && layout.isEmpty()) {
            throw ListRefused.because(headings.prefecture().isEmpty() ? ListFileReason.NO_PREFECTURE : ListFileReason.NO_LAYOUT,
                place(row.sheet(), row.line()));
        }
        if (isFirstOfRecord(row)) {
            recordEnds();
            begin(row, layout.orElseThrow());
        } else if (open.isPresent() && layout.isPresent() && layout.get().goesOn(row)) {
            open.get().add(row);
        } else {
            recordEnds();
            ListedRow unknown = unknown(row);
            ready.add(() -> unknown);
        }
    }

    private Optional<ListLayout> layout() {
        return header.or(() -> headings.prefecture().map(layouts.positions()::get));
    }

    private void begin(SheetRow row, ListLayout layout) throws ListRefused {
        if (!headingSeen) {
            throw ListRefused.because(ListFileReason.NO_HEADING);
        }
        if (++records > ListLimits.RECORDS) {
            throw ListRefused.because(ListFileReason.TOO_MANY_ROWS, ListLimits.RECORDS);
        }
        open = Optional.of(new RecordLines(headings.section(), layout, row));
    }

    private void recordEnds() {
        open.ifPresent(lines -> ready.add(() -> RecordReading.of(lines, seen)));
        open = Optional.empty();
    }

    private ListedRow unknown(SheetRow row) {
        String start = row.cells().stream().filter(cell -> !cell.isBlank()).flatMap(cell -> cell.lines().stream())
            .findFirst().map(text -> text.substring(0, Math.min(text.length(), 40))).orElse("");
        boolean sheetWithoutHeading = headingSeen && headings.section().isEmpty();
        return new ListedRow(row.sheet(), row.line(), headings.section(), "", "", Optional.empty(),
            List.of(Refusal.because(sheetWithoutHeading ? ListRowReason.NO_SECTION : ListRowReason.UNKNOWN_LINE, start)), List.of());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
