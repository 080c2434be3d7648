package jp.madoguchi.facility.lists;

import java.math.BigDecimal;
import java.util.List;
import jp.madoguchi.platform.text.Folding;

/** A cell as it stands in the file; of one that is too long only the beginning. */
record SheetCell(String text, Kind kind) {

    static final SheetCell NOTHING = new SheetCell("", Kind.TEXT);

    enum Kind {
        TEXT,
        NUMBER,
        /** A formula, or the error a formula left behind. */
        FORMULA
    }

    static SheetCell text(String text) {
        return text.isEmpty() ? NOTHING : new SheetCell(text, Kind.TEXT);
    }

    boolean isBlank() {
        return kind != Kind.FORMULA && Folding.singleLine(text).isEmpty();
    }

    boolean isTooLong() {
        return text.length() > ListLimits.CELL_CHARACTERS;
    }

    /** A number as it was typed where it is a whole one: Excel keeps 1140055 as 1140055, 1140055.0 or 1.140055E6. */
    String typed() {
        if (kind != Kind.NUMBER || !text.matches("[0-9.]{1,20}(E[0-9]{1,2})?")) {
            return text;
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() <= 0 ? number.toPlainString() : text;
    }

    /** The lines of a cell, without blanks around them, blank ones left out. Nearly all cells have one; every cell is asked. */
    List<String> lines() {
        String typed = typed();
        if (typed.indexOf('\n') < 0 && typed.indexOf('\r') < 0) {
            String line = Folding.singleLine(typed);
            return line.isEmpty() ? List.of() : List.of(line);
        }
        return typed.lines().map(Folding::singleLine).filter(line -> !line.isEmpty()).toList();
    }

    /** As Excel names a cell, or counted where there is no Excel. */
    static String place(SheetRow row, int column) {
        return row.sheet().isEmpty() ? row.line() + "行目の" + (column + 1) + "番目"
            : (column < 26 ? "" : letter(column / 26 - 1)) + letter(column % 26) + row.line();
    }

    private static String letter(int place) {
        return Character.toString('A' + place);
    }

    /** A to XFD, counted from 0; -1 for anything else. */
    static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            if (letter < 'A' || letter > 'Z' || column > 16_384) {
                return -1;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
