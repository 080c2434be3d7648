package jp.madoguchi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import jp.madoguchi.Databases;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void bothDatabasesGetTheSameTables() throws SQLException {
        assertThat(columns(Databases.H2_MEMORY.fresh())).isEqualTo(columns(Databases.POSTGRESQL.fresh()))
            .contains("notice.number null=0", "outbox.body null=0");
    }

    private static SortedSet<String> columns(DataSource database) throws SQLException {
        SortedSet<String> columns = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            try (ResultSet found = data.getColumns(null, connection.getSchema(), "%", "%")) {
                while (found.next()) {
                    String table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                    if (!table.startsWith("flyway")) {
                        columns.add(table + "." + found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT)
                            + " null=" + found.getInt("NULLABLE"));
                    }
                }
            }
        }
        columns.removeIf(column -> column.contains("_pkey") || column.contains("_key.") || column.contains("_unsealed_by"));
        return columns;
    }
}
