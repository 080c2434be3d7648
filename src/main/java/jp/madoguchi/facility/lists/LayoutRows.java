package jp.madoguchi.facility.lists;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of bureau_prefecture, list_position and list_header_word. */
final class LayoutRows {

    private LayoutRows() {
    }

    static ListLayouts read(Connection connection) throws SQLException {
        Map<String, String> prefectures = new HashMap<>();
        Map<String, ListLayout> positions = new HashMap<>();
        Map<String, Optional<ListColumn>> words = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            Map<String, Map<Integer, ListColumn>> bureaus = new HashMap<>();
            try (ResultSet row = statement.executeQuery("select bureau, position, meaning from list_position")) {
                while (row.next()) {
                    bureaus.computeIfAbsent(row.getString(1), bureau -> new HashMap<>())
                        .put(SheetCell.column(row.getString(2)), ListColumn.valueOf(row.getString(3)));
                }
            }
            try (ResultSet row = statement.executeQuery("select prefecture, name, bureau from bureau_prefecture")) {
                while (row.next()) {
                    prefectures.put(row.getString(2), row.getString(1));
                    if (bureaus.containsKey(row.getString(3))) {
                        positions.put(row.getString(1), ListLayout.of(bureaus.get(row.getString(3))));
                    }
                }
            }
            try (ResultSet row = statement.executeQuery("select word, meaning from list_header_word")) {
                while (row.next()) {
                    words.put(row.getString(1), Optional.ofNullable(row.getString(2)).map(ListColumn::valueOf));
                }
            }
        }
        return new ListLayouts(prefectures, positions, words);
    }
}
