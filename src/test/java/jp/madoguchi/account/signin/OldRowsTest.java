package jp.madoguchi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each night takes away, and what it leaves. */
class OldRowsTest {

    private static final Instant NOW = Instant.parse("2031-12-02T18:30:00Z");

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void whatNobodyNeedsGoesAndTheRestStays(Databases kind) throws SQLException {
        DataSource database = kind.fresh();
        run(database, "insert into person (id, version, name, user_handle, made_at, made_by) values (1, 1, '見本', 'h', timestamp '2026-01-01 00:00:00', 'house')");
        form(database, "gone", "2031-12-02 18:29:00");
        form(database, "kept", "2031-12-02 18:31:00");
        run(database, "insert into used_challenge values ('gone', timestamp with time zone '2031-12-02 18:00:00+00')");
        run(database, "insert into used_challenge values ('kept', timestamp with time zone '2031-12-02 19:00:00+00')");
        run(database, "insert into wrong_try values ('gone', 3, timestamp with time zone '2031-12-01 18:00:00+00')");
        run(database, "insert into wrong_try values ('kept', 3, timestamp with time zone '2031-12-02 18:20:00+00')");
        browser(database, "gone", "2030-12-01 00:00:00");
        browser(database, "kept", "2030-12-04 00:00:00");
        signIn(database, 1, "gone", "2026-12-01 00:00:00");
        signIn(database, 2, "kept", "2026-12-04 00:00:00");

        assertThat(new OldRows(database, Clock.fixed(NOW, ZoneOffset.UTC)).remove()).isEqualTo(5);

        for (String table : List.of("kept_form.token_hash", "used_challenge.digest", "wrong_try.bucket", "known_browser.token_hash", "sign_in.token_hash")) {
            assertThat(column(database, table)).as(table).containsExactly("kept");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void moreThanOneBatchGoesInOneRound(Databases kind) throws SQLException {
        DataSource database = kind.fresh();
        for (int i = 0; i <= OldRows.AT_ONCE; i++) {
            run(database, "insert into used_challenge values ('" + i + "', timestamp with time zone '2031-12-01 00:00:00+00')");
        }

        assertThat(new OldRows(database, Clock.fixed(NOW, ZoneOffset.UTC)).remove()).isEqualTo(OldRows.AT_ONCE + 1);
        assertThat(column(database, "used_challenge.digest")).isEmpty();
    }

    private static void form(DataSource database, String hash, String ends) throws SQLException {
        run(database, "insert into kept_form values ('" + hash + "', 1, '/my', '', timestamp with time zone '2031-12-01 18:00:00+00', timestamp with time zone '" + ends + "+00')");
    }

    private static void browser(DataSource database, String hash, String last) throws SQLException {
        run(database, "insert into known_browser values ('" + hash + "', 1, 'Windows', timestamp with time zone '2026-01-01 00:00:00+00', timestamp with time zone '" + last + "+00')");
    }

    private static void signIn(DataSource database, long id, String hash, String begun) throws SQLException {
        run(database, "insert into sign_in (id, token_hash, person_id, strong, device, address, begun_at, seen_at, proven_at) select " + id + ", '" + hash
            + "', 1, true, 'Windows', '::1', t, t, t from (select timestamp with time zone '" + begun + "+00' as t) as moment");
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(DataSource database, String column) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + column + " from " + column.split("\\.")[0])) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
