package jp.madoguchi.platform.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import jp.madoguchi.Databases;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.MovableClock;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.Verbs;

/** One database with its trail, and hands that may do there what the portal itself never does. */
final class AuditDesk implements AutoCloseable {

    final DataSource dataSource;
    final MovableClock clock = new MovableClock();
    private final Databases database;
    private final Verbs verbs;

    AuditDesk(Databases database) {
        this.database = database;
        this.dataSource = database.fresh();
        this.verbs = new Verbs(dataSource);
    }

    void record(int times) {
        for (int i = 1; i <= times; i++) {
            record("詳細" + i);
        }
    }

    void record(String detail) {
        verbs.run(manager -> new AuditTrail(manager)
                .record(clock.instant().plusNanos(123_456_789), new Caller("call@demo.example", Set.of(Role.CALL_CENTRE)), "LOOK", "facility:1312345678", detail));
    }

    int seal() {
        return new AuditSealer(dataSource, clock).seal();
    }

    AuditFinding verify() {
        return new AuditVerifier(dataSource).verify();
    }

    /** The id of the entry sealed at this position. */
    long entryAt(long position) {
        return number("select entry_id from audit_seal where position = " + position);
    }

    long number(String sql) {
        return Jdbc.inTransaction(dataSource, connection -> {
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** As someone who owns the database could: foreign keys do not stop him. */
    void tamper(String... statements) {
        Jdbc.inTransaction(dataSource, connection -> {
            keys(connection, false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.executeUpdate(sql);
                }
            }
            keys(connection, true);
            return null;
        });
    }

    private void keys(Connection connection, boolean guarded) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(database == Databases.POSTGRESQL
                    ? "set session_replication_role = " + (guarded ? "origin" : "replica")
                    : "set referential_integrity " + guarded);
        }
    }

    @Override
    public void close() {
        verbs.close();
    }
}
