package jp.madoguchi.facility.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of one record: the one it begins with, and those that go on under it. */
final class RecordLines {

    final Optional<ListSection> section;
    final SheetRow first;
    private final ListLayout layout;
    private final List<SheetRow> rows = new ArrayList<>();
    private boolean tooMany;

    RecordLines(Optional<ListSection> section, ListLayout layout, SheetRow first) {
        this.section = section;
        this.layout = layout;
        this.first = first;
        rows.add(first);
    }

    void add(SheetRow row) {
        if (rows.size() == ListLimits.ROWS_OF_RECORD) {
            tooMany = true;
        } else {
            rows.add(row);
        }
    }

    boolean hasTooMany() {
        return tooMany;
    }

    /** The first cell of a column, if it is not blank. */
    Optional<SheetCell> cell(ListColumn column) {
        return layout.in(first, column).stream().findFirst();
    }

    /** The first line of the first cell. */
    String line(ListColumn column) {
        return layout.in(first, column).stream().flatMap(cell -> cell.lines().stream()).findFirst().orElse("");
    }

    /** All lines of a column, from top to bottom. */
    List<String> lines(ListColumn column) {
        return rows.stream().flatMap(row -> layout.in(row, column).stream()).flatMap(cell -> cell.lines().stream()).toList();
    }

    /** Formulas, and cells that are too long, by their places. */
    Optional<String> formulas() {
        return places(cell -> cell.kind() == SheetCell.Kind.FORMULA);
    }

    Optional<String> tooLong() {
        return places(SheetCell::isTooLong);
    }

    private Optional<String> places(Predicate<SheetCell> wanted) {
        String found = rows.stream().flatMap(row -> places(row, wanted)).limit(5).collect(Collectors.joining("、"));
        return Optional.of(found).filter(places -> !places.isEmpty());
    }

    private static Stream<String> places(SheetRow row, Predicate<SheetCell> wanted) {
        return IntStream.range(0, row.cells().size()).filter(column -> wanted.test(row.cell(column)))
            .mapToObj(column -> SheetCell.place(row, column));
    }
}
