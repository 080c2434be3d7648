package jp.madoguchi.facility.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;

/** Clears away what a list laid ready that will never come into force. That it was sent, and by whom, stays. */
final class ListPurge {

    private static final List<String> LAID_READY = List.of("facility_identifier", "facility_entry", "facility", "list_import_row",
        "list_import_section", "list_import_part");

    private ListPurge() {
    }

    static boolean one(DataSource database) {
        return Jdbc.inTransaction(database, connection -> {
            OptionalLong revision = discarded(connection);
            if (revision.isPresent()) {
                clear(connection, revision.getAsLong());
            }
            return revision.isPresent();
        });
    }

    private static OptionalLong discarded(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select revision_id from list_import l where state in ('DISCARDED', 'REFUSED')
                and exists (select 1 from list_import_part p where p.revision_id = l.revision_id)
                limit 1 for update skip locked""");
                ResultSet row = select.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }

    private static void clear(Connection connection, long revision) throws SQLException {
        for (String table : LAID_READY) {
            try (PreparedStatement delete = connection.prepareStatement("delete from " + table + " where revision_id = ?")) {
                delete.setLong(1, revision);
                delete.executeUpdate();
            }
        }
    }
}
