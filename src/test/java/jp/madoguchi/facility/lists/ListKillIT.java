package jp.madoguchi.facility.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.Portal;
import jp.madoguchi.facility.Prefecture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A portal killed while it reads a list reads on, and one killed while a list comes into force has all of the list or nothing. */
class ListKillIT {

    private static final int ROWS = 12_000;
    private static final byte[] LIST = SmallList.of(Prefecture.TOTTORI, "令和8年6月1日").shops(1, ROWS).bytes();
    private static final String ALL_NEW = "新規 12,000 変更 0 一覧から消えた 0 取り込めない 0 変更なし 0";
    private static final int MILLIS_INTO_BATCH = 200;
    private static final int KILLS = 3;
    private static final int MILLIS_APART = 15;

    @Test
    void aKilledPortalReadsOnAndPutsAListInForceWhollyOrNotAtAll() throws SQLException {
        try (Portal portal = Portal.with(Map.of()).start()) {
            DeskClient desk = new DeskClient(portal);
            String before = desk.checkValue();

            long list = desk.send("鳥取_薬局.csv", LIST);
            killWhileReading(portal, desk, list);
            portal.start();
            desk.awaitRead(list);
            assertThat(desk.counts(list)).isEqualTo(ALL_NEW);

            Set<String> seen = new HashSet<>();
            for (int kill = 0; kill < KILLS; kill++) {
                killWhilePuttingInForce(portal, desk, list, kill * MILLIS_APART);
                portal.start();
                seen.add(desk.checkValue());
                list = readyAgain(desk, list);
            }
            assertThat(desk.checkValue()).isEqualTo(before);
            assertThat(desk.press(list, "decision", "put")).isEmpty();
            assertThat(seen).isSubsetOf(before, desk.checkValue());
            assertThat(desk.press(list, "undo", "takeBack", "why=x")).isEmpty();
            assertThat(desk.checkValue()).isEqualTo(before);
        }
    }

    /** What is laid ready and what is said about it end at the same row. */
    private static void killWhileReading(Portal portal, DeskClient desk, long list) throws SQLException {
        Awaitility.await("some rows are read").atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20)).until(() -> desk.rowsRead(list) > 0);
        CompletableFuture.runAsync(portal::kill, CompletableFuture.delayedExecutor(MILLIS_INTO_BATCH, TimeUnit.MILLISECONDS)).join();
        try (Connection database = portal.database()) {
            long read = number(database, "select rows_read from list_import where revision_id = " + list);
            assertThat(read).isBetween(1L, ROWS - 1L);
            assertThat(number(database, "select count(*) from list_import_row where revision_id = " + list)).isEqualTo(read);
            assertThat(number(database, "select count(*) from facility where revision_id = " + list)).isEqualTo(read);
            assertThat(number(database, "select count(distinct number) from facility_identifier where revision_id = " + list)).isEqualTo(read);
        }
    }

    private static void killWhilePuttingInForce(Portal portal, DeskClient desk, long list, int millis) {
        CompletableFuture<Void> kill = CompletableFuture.runAsync(portal::kill, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
        try {
            desk.press(list, "decision", "put");
        } catch (UncheckedIOException killed) {
            // No answer: whether it was done shows after the start.
        }
        kill.join();
    }

    private static long readyAgain(DeskClient desk, long list) {
        if (!desk.stateOf(list).equals("反映済み")) {
            return list;
        }
        assertThat(desk.press(list, "undo", "takeBack", "why=x")).isEmpty();
        return desk.read("鳥取_薬局.csv", LIST);
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
