package jp.madoguchi.facility.lists;

import java.util.List;

/** A row as it stands in the file, blank cells at its end left out. */
record SheetRow(String sheet, int line, List<SheetCell> cells) {

    SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.NOTHING;
    }

    boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }
}
