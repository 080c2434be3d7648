package jp.madoguchi.facility.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.madoguchi.Databases;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.platform.Jdbc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several nodes on one database: a list is read by one of them. */
class ListWorkersTest {

    private static final int LISTS = 12;
    private static final int ROWS = 40;
    private static final byte[] LIST = SmallList.of(Prefecture.TOTTORI, "令和8年6月1日").shops(1, ROWS).bytes();

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoNodesReadEveryListOnce(Databases kind) throws IOException {
        DataSource database = kind.fresh();
        for (int list = 1; list <= LISTS; list++) {
            receive(database, list);
        }
        List<CompletableFuture<Integer>> nodes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> readAll(database))).limit(2).toList();

        assertThat(nodes.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(LISTS);
        assertThat(number(database, "select count(*) from list_import where state = 'READY' and rows_new = " + ROWS)).isEqualTo(LISTS);
        assertThat(number(database, "select count(*) from list_import_row")).isEqualTo(LISTS * ROWS);
        assertThat(number(database, "select count(*) from facility")).isEqualTo(LISTS * ROWS);
    }

    /** The first node pauses longer than its claim lasts; when it comes to itself again the list is another's. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoPausedTooLongWritesNothingMore(Databases kind) throws IOException {
        DataSource database = kind.fresh();
        receive(database, 1);
        ListWorker paused = new ListWorker(database, () -> {
            execute(database, "update list_import set worked_until = current_timestamp - interval '1' second");
            assertThat(ListClaim.next(database)).isPresent();
            return Lists.LAYOUTS;
        }, Clock.systemUTC());

        assertThat(paused.work()).isTrue();
        assertThat(number(database, "select rows_total + rows_read from list_import where state = 'READING'")).isZero();
        assertThat(number(database, "select count(*) from list_import_row")).isZero();
    }

    private static int readAll(DataSource database) {
        ListWorker node = new ListWorker(database, () -> Lists.LAYOUTS, Clock.systemUTC());
        return (int) IntStream.iterate(0, list -> list + 1).takeWhile(list -> node.work()).count();
    }

    private static void receive(DataSource database, long list) throws IOException {
        execute(database, "insert into register_revision (id, version, kind, title, prepared_at, prepared_by) values ("
            + list + ", 1, 'LIST', 'trial', current_timestamp, 'trial')");
        ListParts parts = new ListParts();
        parts.database = database;
        ListParts.Stored stored = parts.store(list, new ByteArrayInputStream(LIST));
        Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into list_import (revision_id, version, state, file_name, file_size, "
                    + "sha256, rows_total, rows_read, rows_new, rows_changed, rows_same, rows_gone, rows_refused, gone_checked, refusal, attempts, based_on_moves) "
                    + "values (?, 1, 'READING', 'list.csv', ?, ?, 0, 0, 0, 0, 0, 0, 0, '', '', 0, 0)")) {
                insert.setLong(1, list);
                insert.setLong(2, stored.size());
                insert.setString(3, stored.sha256());
                return insert.executeUpdate();
            }
        });
    }

    private static void execute(DataSource database, String sql) {
        Jdbc.inTransaction(database, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private static long number(DataSource database, String query) {
        return Jdbc.inTransaction(database, connection -> {
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
