package jp.madoguchi.facility.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;

/** One list in one worker's hands, until it is read or the worker has not been heard of for some seconds. */
final class ListClaim {

    /** Another worker, or somebody who discarded the list, has it now. */
    static final class Lost extends RuntimeException {
    }

    /** The database's own clock: the house's may be set in the demo. */
    private static final String UNTIL = "current_timestamp + interval '30' second";

    /** A list over which every worker stumbles must not keep them from the others. */
    private static final int MOST_ATTEMPTS = 5;
    private static final String GIVEN_UP = "読み取りを5回試しましたが、終えられませんでした。システム管理者に知らせてください。";

    private static final int SIGN_OF_LIFE = 5_000;
    private static final int LONGEST_REFUSAL = 1000;

    private final DataSource database;
    private final String worker = UUID.randomUUID().toString();
    private final long revision;
    private final String fileName;
    private final int attempts;
    private long total;
    private final long read;
    private long gone;
    private String goneChecked;

    private ListClaim(DataSource database, ResultSet row) throws SQLException {
        this.database = database;
        revision = row.getLong("revision_id");
        fileName = row.getString("file_name");
        total = row.getLong("rows_total");
        read = row.getLong("rows_read");
        gone = row.getLong("rows_gone");
        goneChecked = row.getString("gone_checked");
        attempts = row.getInt("attempts");
    }

    static Optional<ListClaim> next(DataSource database) {
        return Jdbc.inTransaction(database, connection -> {
            Optional<ListClaim> claim = first(database, connection);
            if (claim.isPresent()) {
                try (PreparedStatement mark = connection.prepareStatement(
                        "update list_import set worked_on_by = ?, attempts = attempts + 1, worked_until = " + UNTIL + " where revision_id = ?")) {
                    mark.setString(1, claim.get().worker);
                    mark.setLong(2, claim.get().revision);
                    mark.executeUpdate();
                }
            }
            return claim;
        }).filter(ListClaim::isWorthTrying);
    }

    /** Attempts are counted from the last batch that succeeded. */
    private boolean isWorthTrying() {
        if (attempts >= MOST_ATTEMPTS) {
            refuse(GIVEN_UP);
        }
        return attempts < MOST_ATTEMPTS;
    }

    private static Optional<ListClaim> first(DataSource database, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select revision_id, file_name, rows_total, rows_read, rows_gone, gone_checked, attempts from list_import
                where state = 'READING' and (worked_until is null or worked_until < current_timestamp)
                order by revision_id limit 1 for update skip locked""");
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new ListClaim(database, row)) : Optional.empty();
        }
    }

    long revision() {
        return revision;
    }

    String fileName() {
        return fileName;
    }

    long total() {
        return total;
    }

    long read() {
        return read;
    }

    long gone() {
        return gone;
    }

    String goneChecked() {
        return goneChecked;
    }

    void stillReading() {
        Jdbc.inTransaction(database, connection -> set(connection, "worked_until = " + UNTIL));
    }

    /** While rows go by that are not written. */
    void stillReading(long row) {
        if (row % SIGN_OF_LIFE == 0) {
            stillReading();
        }
    }

    void counted(long rows) {
        total = rows;
        Jdbc.inTransaction(database, connection -> set(connection, "rows_total = ?, worked_until = " + UNTIL, rows));
    }

    /** In the transaction of the batch itself. */
    void staged(Connection connection, BatchCount count) throws SQLException {
        set(connection, "rows_read = rows_read + ?, rows_new = rows_new + ?, rows_changed = rows_changed + ?, rows_same = rows_same + ?, "
            + "rows_refused = rows_refused + ?, attempts = 0, worked_until = " + UNTIL, count.of(RowFate.NEW) + count.of(RowFate.CHANGED)
            + count.of(RowFate.SAME) + count.of(RowFate.REFUSED), count.of(RowFate.NEW), count.of(RowFate.CHANGED),
            count.of(RowFate.SAME), count.of(RowFate.REFUSED));
    }

    void gone(Connection connection, long count, String checkedTo) throws SQLException {
        set(connection, "rows_gone = rows_gone + ?, gone_checked = ?, attempts = 0, worked_until = " + UNTIL, count, checkedTo);
        gone += count;
        goneChecked = checkedTo;
    }

    void finish() {
        Jdbc.inTransaction(database, connection -> set(connection, "state = ?, worked_on_by = null",
            ListImportMove.FINISH_READING.from(ListImportState.READING).name()));
    }

    void refuse(String why) {
        Jdbc.inTransaction(database, connection -> set(connection, "state = ?, worked_on_by = null, refusal = ?",
            ListImportMove.REFUSE.from(ListImportState.READING).name(), ListedEntry.shortened(why, LONGEST_REFUSAL)));
    }

    private int set(Connection connection, String what, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update list_import set " + what
                + " where revision_id = ? and worked_on_by = ? and state = 'READING'")) {
            int parameter = 1;
            for (Object value : values) {
                update.setObject(parameter++, value);
            }
            update.setLong(parameter++, revision);
            update.setString(parameter, worker);
            if (update.executeUpdate() == 0) {
                throw new Lost();
            }
            return 1;
        }
    }
}
