package jp.madoguchi.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;

/** The waiting mails as rows. Each method is a short transaction of its own; no lock is held while a server is talked to. */
final class OutboxQueue {

    /** Longer than one mail can take with the time limits of the {@link Postman}. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    private final DataSource dataSource;

    OutboxQueue(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One at a time: a killed worker leaves one claim behind, not a batch. */
    Optional<ClaimedMail> claim(Instant at) {
        return Jdbc.inTransaction(dataSource, connection -> {
            Optional<ClaimedMail> mail = firstDue(connection, at);
            if (mail.isPresent()) {
                mark(connection, mail.get(), at.plus(CLAIM));
            }
            return mail;
        });
    }

    void record(ClaimedMail mail, Delivery delivery, Instant at) {
        Jdbc.inTransaction(dataSource, connection -> {
            append(connection, mail, delivery, at);
            return switch (delivery.outcome()) {
                case ACCEPTED -> finish(connection, mail, OutboxState.SENT, at);
                case REFUSED -> finish(connection, mail, OutboxState.FAILED, at);
                case DEFERRED, UNREACHABLE -> retryOrGiveUp(connection, mail, at);
            };
        });
    }

    /** Where no mail server is set, what is due is kept for reading. */
    int keepDue(Instant at) {
        return Jdbc.inTransaction(dataSource, connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update outbox set state = 'KEPT', finished_at = ?
                    where state = 'WAITING' and channel = 'MAIL' and send_after <= ?""")) {
                update.setObject(1, Jdbc.stamp(at));
                update.setObject(2, Jdbc.stamp(at));
                return update.executeUpdate();
            }
        });
    }

    private static Optional<ClaimedMail> firstDue(Connection connection, Instant at) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select id, attempts, message_id, recipient, recipient_name, subject, body from outbox
                where state = 'WAITING' and channel = 'MAIL' and send_after <= ?
                and (claimed_until is null or claimed_until <= ?)
                order by send_after, id limit 1 for update skip locked""")) {
            select.setObject(1, Jdbc.stamp(at));
            select.setObject(2, Jdbc.stamp(at));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(mail(row)) : Optional.empty();
            }
        }
    }

    /** The attempt counts from here on, so that one that killed its worker counts as well. */
    private static ClaimedMail mail(ResultSet row) throws SQLException {
        Envelope envelope = new Envelope(row.getString("recipient"), row.getString("recipient_name"), row.getString("subject"));
        return new ClaimedMail(row.getLong("id"), row.getInt("attempts") + 1, row.getString("message_id"), envelope,
                row.getString("body"));
    }

    private static void mark(Connection connection, ClaimedMail mail, Instant until) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update outbox set claimed_until = ?, attempts = ? where id = ?")) {
            update.setObject(1, Jdbc.stamp(until));
            update.setInt(2, mail.attempts());
            update.setLong(3, mail.id());
            update.executeUpdate();
        }
    }

    private static void append(Connection connection, ClaimedMail mail, Delivery delivery, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into outbox_attempt (outbox_id, at, outcome, answer) values (?, ?, ?, ?)")) {
            insert.setLong(1, mail.id());
            insert.setObject(2, Jdbc.stamp(at));
            insert.setString(3, delivery.outcome().name());
            insert.setString(4, delivery.answer());
            insert.executeUpdate();
        }
    }

    private static int retryOrGiveUp(Connection connection, ClaimedMail mail, Instant at) throws SQLException {
        Optional<Duration> wait = RetrySchedule.waitAfter(mail.attempts());
        return wait.isPresent() ? retry(connection, mail, at.plus(wait.get()))
                : finish(connection, mail, OutboxState.FAILED, at);
    }

    /** Only while the claim still stands: whoever claimed it after us has the say now. */
    private static int retry(Connection connection, ClaimedMail mail, Instant next) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update outbox set send_after = ?, claimed_until = null
                where id = ? and state = 'WAITING' and attempts = ?""")) {
            update.setObject(1, Jdbc.stamp(next));
            update.setLong(2, mail.id());
            update.setInt(3, mail.attempts());
            return update.executeUpdate();
        }
    }

    /** What was accepted or refused is final, whoever holds the claim by now. */
    private static int finish(Connection connection, ClaimedMail mail, OutboxState state, Instant at) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update outbox set state = ?, finished_at = ?, claimed_until = null
                where id = ? and state in ('WAITING', 'FAILED')""")) {
            update.setString(1, state.name());
            update.setObject(2, Jdbc.stamp(at));
            update.setLong(3, mail.id());
            return update.executeUpdate();
        }
    }
}
