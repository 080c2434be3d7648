package jp.madoguchi.facility.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.madoguchi.platform.text.Folding;

/** What stands in which columns, counted from 0 and from left to right. */
public record ListLayout(Map<ListColumn, List<Integer>> columns) {

    private static final Pattern SERIAL = Pattern.compile("[0-9]{1,6}");

    public ListLayout {
        columns = Map.copyOf(columns);
    }

    static ListLayout of(Map<Integer, ListColumn> meanings) {
        Map<ListColumn, List<Integer>> columns = new EnumMap<>(ListColumn.class);
        new TreeMap<>(meanings).forEach((column, meaning) -> columns.computeIfAbsent(meaning, none -> new ArrayList<>()).add(column));
        return new ListLayout(columns);
    }

    /** A record begins with its serial number, or with a whole code and a name; an old code in brackets begins none. */
    boolean isFirstOfRecord(SheetRow row) {
        List<SheetCell> serial = in(row, ListColumn.SERIAL);
        return serial.isEmpty()
            ? !in(row, ListColumn.NAME).isEmpty()
                && in(row, ListColumn.NUMBER).stream().anyMatch(cell -> ListedNumber.isWhole(cell.typed()))
            : SERIAL.matcher(Folding.code(serial.get(0).typed())).matches();
    }

    /** What follows a record has nothing where its serial number stood, or its code in a list without such numbers. */
    boolean goesOn(SheetRow row) {
        return in(row, columns.containsKey(ListColumn.SERIAL) ? ListColumn.SERIAL : ListColumn.NUMBER).isEmpty();
    }

    /** The cells of a meaning that are not blank. */
    List<SheetCell> in(SheetRow row, ListColumn meaning) {
        List<SheetCell> found = new ArrayList<>();
        for (int column : columns.getOrDefault(meaning, List.of())) {
            if (!row.cell(column).isBlank()) {
                found.add(row.cell(column));
            }
        }
        return found;
    }
}
