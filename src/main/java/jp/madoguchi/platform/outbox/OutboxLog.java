package jp.madoguchi.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.keys.Vault;
import jp.madoguchi.platform.keys.VaultFault;

/** What went out, what waits, and what became of each try: newest first, two queries a page however long it is. */
@Dependent
public class OutboxLog {

    @Resource(lookup = "java:app/jdbc/main")
    private DataSource dataSource;
    private final Vault vault;

    @Inject
    OutboxLog(Vault vault) {
        this.vault = vault;
    }

    OutboxLog(DataSource dataSource, Vault vault) {
        this(vault);
        this.dataSource = dataSource;
    }

    public List<OutboxItem> newest(int size) {
        return before(Long.MAX_VALUE, size);
    }

    /** The messages written before the one with this id. */
    public List<OutboxItem> before(long id, int size) {
        return Jdbc.inTransaction(dataSource, connection -> {
            List<OutboxItem> items = messages(connection, id, size);
            if (!items.isEmpty()) {
                addAttempts(connection, items);
            }
            return items;
        });
    }

    private List<OutboxItem> messages(Connection connection, long before, int size) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select id, channel, state, recipient, recipient_name, subject, body, created_at, send_after
                from outbox where id < ? order by id desc limit ?""")) {
            select.setLong(1, before);
            select.setInt(2, size);
            try (ResultSet row = select.executeQuery()) {
                List<OutboxItem> items = new ArrayList<>();
                while (row.next()) {
                    items.add(item(row));
                }
                return items;
            }
        }
    }

    private OutboxItem item(ResultSet row) throws SQLException {
        return new OutboxItem(row.getLong("id"), OutboxChannel.valueOf(row.getString("channel")),
                OutboxState.valueOf(row.getString("state")),
                new Envelope(row.getString("recipient"), row.getString("recipient_name"), row.getString("subject")),
                body(row.getString("body")), Jdbc.instant(row, "created_at"), Jdbc.instant(row, "send_after"));
    }

    private String body(String sealed) {
        try {
            return vault.open(Outbox.BODY, sealed);
        } catch (VaultFault e) {
            return "（この本文は、いまの鍵では開けません）";
        }
    }

    /** Between the oldest and the newest of the page: ids that belong to no message of it cannot lie there. */
    static void addAttempts(Connection connection, List<OutboxItem> newestFirst) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select outbox_id, at, outcome, answer from outbox_attempt
                where outbox_id between ? and ? order by outbox_id desc, id""")) {
            select.setLong(1, newestFirst.get(newestFirst.size() - 1).getId());
            select.setLong(2, newestFirst.get(0).getId());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    add(newestFirst, row);
                }
            }
        }
    }

    private static void add(List<OutboxItem> items, ResultSet row) throws SQLException {
        long id = row.getLong("outbox_id");
        OutboxAttempt attempt = new OutboxAttempt(Jdbc.instant(row, "at"),
                Delivery.Outcome.valueOf(row.getString("outcome")), row.getString("answer"));
        items.stream().filter(item -> item.getId() == id).forEach(item -> item.add(attempt));
    }
}
