package jp.madoguchi.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.TimePlace;

/** What was sent to somebody, newest first: one statement a page, without the texts. */
@ApplicationScoped
public class SentMessages {

    private static final String TO = "select id, channel, state, subject, created_at from outbox where person_id = ? "
        + "and (created_at < ? or created_at = ? and id < ?) order by created_at desc, id desc limit ?";

    private static final String ANY = "select 1 from outbox where person_id = ? and subject = ? and created_at > ? limit 1";

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    public List<SentMessage> to(long person, TimePlace before, int most) {
        return Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement(TO)) {
                select.setLong(1, person);
                select.setObject(2, Jdbc.stamp(before.at()));
                select.setObject(3, Jdbc.stamp(before.at()));
                select.setLong(4, before.id());
                select.setInt(5, most);
                return rows(select);
            }
        });
    }

    /** So that nobody is told the same again and again. */
    public boolean hasGot(long person, String subject, Instant since) {
        return Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement(ANY)) {
                select.setLong(1, person);
                select.setString(2, subject);
                select.setObject(3, Jdbc.stamp(since));
                try (ResultSet row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    private static List<SentMessage> rows(PreparedStatement select) throws SQLException {
        List<SentMessage> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new SentMessage(row.getLong("id"), OutboxChannel.valueOf(row.getString("channel")),
                    OutboxState.valueOf(row.getString("state")), row.getString("subject"), Jdbc.instant(row, "created_at")));
            }
        }
        return found;
    }
}
