package jp.madoguchi.facility.lists;

import java.util.List;
import java.util.Map;
import jp.madoguchi.platform.text.Folding;

/** Which column, counted from 0, means what. */
public record ListLayout(Map<Integer, ListColumn> columns) {

    public ListLayout {
        columns = Map.copyOf(columns);
    }

    /** A record begins with its serial number, or with a whole code and a name; an old code in brackets begins none. */
    boolean isFirstOfRecord(SheetRow row) {
        return in(row, ListColumn.SERIAL).stream().anyMatch(cell -> Folding.code(cell.typed()).matches("[0-9]{1,6}"))
            || in(row, ListColumn.SERIAL).isEmpty() && !in(row, ListColumn.NAME).isEmpty()
                && in(row, ListColumn.NUMBER).stream().anyMatch(cell -> ListedNumber.isWhole(cell.typed()));
    }

    /** What follows a record has nothing where its serial number stood, or its code in a list without such numbers. */
    boolean goesOn(SheetRow row) {
        return in(row, columns.containsValue(ListColumn.SERIAL) ? ListColumn.SERIAL : ListColumn.NUMBER).isEmpty();
    }

    /** The cells of a meaning that are not blank, from left to right. */
    List<SheetCell> in(SheetRow row, ListColumn meaning) {
        return columns.entrySet().stream().filter(column -> column.getValue() == meaning).map(Map.Entry::getKey).sorted()
            .map(row::cell).filter(cell -> !cell.isBlank()).toList();
    }
}
