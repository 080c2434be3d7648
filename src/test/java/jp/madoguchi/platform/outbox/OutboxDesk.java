package jp.madoguchi.platform.outbox;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.MovableClock;
import jp.madoguchi.platform.Verbs;
import jp.madoguchi.platform.keys.TestKeys;
import jp.madoguchi.platform.keys.Vault;

/** One database with its outbox, a vault and a clock that stands still: what the outbox tests work at. */
final class OutboxDesk implements AutoCloseable {

    static final Envelope TO_DOCTOR = new Envelope("doctor@example.jp", "髙𠮷 ①郎 先生", "受付のお知らせ（髙𠮷①）");
    static final String BODY = "髙𠮷①様\n\n受付番号 R7-0001 を受け付けました。\n";

    final DataSource dataSource;
    final Vault vault = TestKeys.vault();
    final MovableClock clock = new MovableClock();
    private final Verbs verbs;

    OutboxDesk(DataSource dataSource) {
        this.dataSource = dataSource;
        this.verbs = new Verbs(dataSource);
    }

    String mail(Envelope envelope, String body) {
        String[] messageId = new String[1];
        verbs.run(manager -> messageId[0] = new Outbox(manager, vault, server(25)).mail(clock.instant(), envelope, body).getMessageId());
        return messageId[0];
    }

    Verbs verbs() {
        return verbs;
    }

    OutboxWorker worker(MailSettings settings) {
        return new OutboxWorker(dataSource, vault, settings, clock);
    }

    static MailSettings server(int port) {
        return new MailSettings(Optional.of("127.0.0.1"), port, Optional.empty(), Optional.empty(),
                "madoguchi@example.jp", "madoguchi.example");
    }

    static MailSettings noServer() {
        return new MailSettings(Optional.empty(), 25, Optional.empty(), Optional.empty(), "madoguchi@example.jp", "localhost");
    }

    /** The first column of all rows, as text. */
    List<String> ask(String sql) {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Instant firstDue() {
        return Jdbc.inTransaction(dataSource, connection -> {
            try (var rows = connection.createStatement().executeQuery("select min(send_after) as due from outbox where state = 'WAITING'")) {
                rows.next();
                return Jdbc.instant(rows, "due");
            }
        });
    }

    List<String> states() {
        return ask("select state from outbox order by id");
    }

    @Override
    public void close() {
        verbs.close();
    }
}
