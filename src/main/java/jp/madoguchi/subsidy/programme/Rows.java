package jp.madoguchi.subsidy.programme;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.platform.money.Yen;

/** What the readers of the tables share. */
final class Rows {

    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** An offer or a programme as an edition has it. */
    record Owner(int edition, String id) {
    }

    private Rows() {
    }

    static <T> List<T> all(Connection connection, String query, Row<T> row) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row.of(found));
            }
            return rows;
        }
    }

    /** The rows of a table that stands below another, by what the column names. */
    static <T> Map<Owner, List<T>> byOwner(Connection connection, String query, String column, Row<T> row) throws SQLException {
        return all(connection, query, found -> Map.entry(new Owner(found.getInt("edition"), found.getString(column)), row.of(found))).stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static Optional<Yen> yen(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(Yen::of);
    }

    static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }
}
