package jp.madoguchi.facility.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of how the lists are laid out.
 *
 * @param prefectures its name to its two digits
 * @param positions   a prefecture's two digits to the layout of its bureau, for lists without a row of header words
 * @param headerWords a header word to its meaning, if it has one for us
 */
public record ListLayouts(Map<String, String> prefectures, Map<String, ListLayout> positions,
                          Map<String, Optional<ListColumn>> headerWords) {

    public ListLayouts {
        prefectures = Map.copyOf(prefectures);
        positions = Map.copyOf(positions);
        headerWords = Map.copyOf(headerWords);
    }

    /** The layout a row of header words gives. */
    Optional<ListLayout> inHeader(SheetRow row) {
        Map<Integer, ListColumn> columns = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            int at = column;
            lines(row.cell(column)).stream().findFirst()
                .flatMap(word -> headerWords.getOrDefault(word, Optional.empty()))
                .ifPresent(meaning -> columns.put(at, meaning));
        }
        boolean tellsEnough = columns.containsValue(ListColumn.NUMBER) && columns.containsValue(ListColumn.NAME);
        return tellsEnough ? Optional.of(ListLayout.of(columns)) : Optional.empty();
    }

    /** A further row of a header that takes several. */
    boolean isHeaderOnly(SheetRow row) {
        return row.cells().stream().flatMap(cell -> lines(cell).stream()).allMatch(headerWords::containsKey);
    }

    private static List<String> lines(SheetCell cell) {
        return cell.lines().stream()
            .map(line -> line.replace(" ", "").replace("　", "").replace('(', '（').replace(')', '）')).toList();
    }
}
