package jp.madoguchi.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;

/** The outbox for who runs it: from whom to whom and how far. Bodies stay sealed, since they may hold what opens an account. */
@ApplicationScoped
public class OutboxBoard {

    private static final String COLUMNS = "select id, channel, state, recipient, recipient_name, subject, created_at, send_after from outbox";

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    public List<OutboxCount> counts(Instant now) {
        return Jdbc.inTransaction(database, connection -> {
            Map<String, OutboxCount> found = counted(connection, now);
            return Arrays.stream(OutboxShelf.values())
                .map(shelf -> found.getOrDefault(shelf.name(), new OutboxCount(shelf, 0, 0, 0, Optional.empty()))).toList();
        });
    }

    private static Map<String, OutboxCount> counted(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select state, channel, count(*) as every, min(created_at) as oldest, sum(case when created_at >= ? then 1 else 0 end) as last_hour,
                sum(case when created_at >= ? then 1 else 0 end) as last_day from outbox group by state, channel""")) {
            select.setObject(1, Jdbc.stamp(now.minus(Duration.ofHours(1))));
            select.setObject(2, Jdbc.stamp(now.minus(Duration.ofDays(1))));
            Map<String, OutboxCount> counts = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String state = row.getString("state");
                    String channel = row.getString("channel");
                    for (OutboxShelf shelf : OutboxShelf.values()) {
                        if (shelf.state().name().equals(state) && shelf.channel().name().equals(channel)) {
                            counts.put(shelf.name(), new OutboxCount(shelf, row.getLong("every"), row.getLong("last_hour"), row.getLong("last_day"),
                                Optional.of(Jdbc.instant(row, "oldest"))));
                        }
                    }
                }
            }
            return counts;
        }
    }

    /** Newest first, those written before the one with this id. */
    public List<OutboxItem> on(OutboxShelf shelf, long before, int size) {
        return Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement(COLUMNS + " where state = ? and channel = ? and id < ? order by id desc limit ?")) {
                select.setString(1, shelf.state().name());
                select.setString(2, shelf.channel().name());
                select.setLong(3, before);
                select.setInt(4, size);
                return items(select);
            }
        });
    }

    /** With what became of each try to send it. */
    public Optional<OutboxItem> find(long id) {
        return Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement(COLUMNS + " where id = ?")) {
                select.setLong(1, id);
                List<OutboxItem> found = items(select);
                if (!found.isEmpty()) {
                    OutboxLog.addAttempts(connection, found);
                }
                return found.stream().findFirst();
            }
        });
    }

    private static List<OutboxItem> items(PreparedStatement select) throws SQLException {
        List<OutboxItem> items = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                items.add(new OutboxItem(row.getLong("id"), OutboxChannel.valueOf(row.getString("channel")), OutboxState.valueOf(row.getString("state")),
                    new Envelope(row.getString("recipient"), row.getString("recipient_name"), row.getString("subject")), "",
                    Jdbc.instant(row, "created_at"), Jdbc.instant(row, "send_after")));
            }
        }
        return items;
    }
}
