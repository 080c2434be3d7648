package jp.madoguchi.account.signin;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;

/** The kept forms as rows, outside of any verb: whoever sent them was not let in. */
final class KeptRows {

    static final String PURPOSE = "kept_form.fields";

    record Row(long person, String path, String fields) {
    }

    private KeptRows() {
    }

    static void put(DataSource database, String hash, long person, String path, String sealed, Instant now, Instant until) {
        Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into kept_form (token_hash, person_id, path, fields, kept_at, ends_at) values (?, ?, ?, ?, ?, ?)")) {
                insert.setString(1, hash);
                insert.setLong(2, person);
                insert.setString(3, path.length() > 300 ? "/my" : path);
                insert.setString(4, sealed);
                insert.setObject(5, Jdbc.stamp(now));
                insert.setObject(6, Jdbc.stamp(until));
                return insert.executeUpdate();
            }
        });
    }

    static Optional<Row> find(DataSource database, String hash, Instant now) {
        return Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select person_id, path, fields from kept_form where token_hash = ? and ends_at > ?")) {
                select.setString(1, hash);
                select.setObject(2, Jdbc.stamp(now));
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(new Row(row.getLong(1), row.getString(2), row.getString(3)))
                        : Optional.empty();
                }
            }
        });
    }

    /** And, while at it, whatever nobody came back for. */
    static void remove(DataSource database, String hash, Instant now) {
        Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from kept_form where token_hash = ? or ends_at <= ?")) {
                delete.setString(1, hash);
                delete.setObject(2, Jdbc.stamp(now));
                return delete.executeUpdate();
            }
        });
    }

    /** Whose a sign-in was, even if it has ended. */
    static Optional<Long> personOf(DataSource database, String tokenHash) {
        return Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement("select person_id from sign_in where token_hash = ?")) {
                select.setString(1, tokenHash);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
                }
            }
        });
    }
}
