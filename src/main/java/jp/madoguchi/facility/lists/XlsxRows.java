package jp.madoguchi.facility.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of all sheets of a workbook. Of merged cells the first has the value, the others are blank. */
final class XlsxRows implements SheetRows {

    private static final Pattern ROW_NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Pattern ROW_OF_PLACE = Pattern.compile("[0-9]+$");

    private final Workbook workbook;
    private final SharedStrings strings;
    private final Iterator<Workbook.Sheet> sheets;
    private String sheet;
    private Xml xml;
    private int line;

    private XlsxRows(Workbook workbook) throws ListRefused, IOException {
        this.workbook = workbook;
        strings = SharedStrings.of(workbook);
        sheets = workbook.sheets().iterator();
    }

    static XlsxRows open(Path file) throws ListRefused, IOException {
        Workbook workbook = Workbook.open(file);
        try {
            return new XlsxRows(workbook);
        } catch (ListRefused | IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public Optional<SheetRow> next() throws ListRefused, IOException {
        while (xml != null || sheets.hasNext()) {
            if (xml == null) {
                openSheet(sheets.next());
            }
            while (xml.toStart()) {
                if (xml.isStart("row")) {
                    line = numbered(xml.attribute("r"), line);
                    return Optional.of(new SheetRow(sheet, line, cells()));
                }
            }
            closeSheet();
        }
        return Optional.empty();
    }

    private void openSheet(Workbook.Sheet next) throws ListRefused, IOException {
        sheet = next.name();
        xml = workbook.part(next.part());
        line = 0;
    }

    private void closeSheet() throws IOException {
        if (xml != null) {
            xml.close();
            xml = null;
        }
    }

    /** Rows need not be numbered; then each is the one after the last. */
    private static int numbered(String number, int last) throws ListRefused {
        if (number.isEmpty()) {
            return last + 1;
        }
        if (!ROW_NUMBER.matcher(number).matches()) {
            throw ListRefused.because(ListFileReason.DAMAGED);
        }
        return Integer.parseInt(number);
    }

    private List<SheetCell> cells() throws ListRefused, IOException {
        List<SheetCell> cells = new ArrayList<>();
        int column = -1;
        while (xml.toTag() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                String place = ROW_OF_PLACE.matcher(xml.attribute("r")).replaceFirst("");
                column = place.isEmpty() ? column + 1 : SheetCell.column(place);
                put(cells, column, cell());
            }
        }
        return cells;
    }

    private static void put(List<SheetCell> cells, int column, SheetCell cell) throws ListRefused {
        if (column < 0) {
            throw ListRefused.because(ListFileReason.DAMAGED);
        }
        if (column >= ListLimits.COLUMNS || cell.equals(SheetCell.NOTHING)) {
            return;
        }
        while (cells.size() <= column) {
            cells.add(SheetCell.NOTHING);
        }
        cells.set(column, cell);
    }

    private SheetCell cell() throws ListRefused, IOException {
        String type = xml.attribute("t");
        boolean formula = type.equals("e");
        StringBuilder value = new StringBuilder();
        String inline = "";
        while (xml.toTag() && !xml.isEnd("c")) {
            if (xml.isStart("f")) {
                formula = true;
            } else if (xml.isStart("v")) {
                xml.text(value);
            } else if (xml.isStart("is")) {
                inline = CellText.in(xml, "is");
            }
        }
        return cell(type, formula, value.toString(), inline);
    }

    private SheetCell cell(String type, boolean formula, String value, String inline) throws ListRefused, IOException {
        String text = switch (type) {
            case "s" -> value.isEmpty() ? "" : strings.get(value);
            case "inlineStr" -> inline;
            default -> CellText.unescaped(value);
        };
        if (formula) {
            return new SheetCell(text, SheetCell.Kind.FORMULA);
        }
        boolean number = (type.isEmpty() || type.equals("n")) && !text.isEmpty();
        return number ? new SheetCell(text, SheetCell.Kind.NUMBER) : SheetCell.text(text);
    }

    @Override
    public void close() throws IOException {
        closeSheet();
        strings.close();
        workbook.close();
    }
}
