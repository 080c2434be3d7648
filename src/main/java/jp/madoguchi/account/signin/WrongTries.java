package jp.madoguchi.account.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Sha256;

/**
 * Counts wrong passwords and codes, for all nodes together. What is counted matters more than how: a stranger's tries
 * from browsers never seen before fill a count of their own, so they cannot close the door to its owner.
 */
@ApplicationScoped
public class WrongTries {

    static final Duration WINDOW = Duration.ofMinutes(15);

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Inject
    Clock clock;

    public boolean isFull(String bucket, int most) {
        Instant from = clock.instant().minus(WINDOW);
        return Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement("select tries from wrong_try where bucket = ? and since > ?")) {
                select.setString(1, digest(bucket));
                select.setObject(2, Jdbc.stamp(from));
                try (ResultSet row = select.executeQuery()) {
                    return row.next() && row.getInt(1) >= most;
                }
            }
        });
    }

    public void count(String bucket) {
        String digest = digest(bucket);
        if (!added(digest)) {
            begin(digest);
        }
    }

    private boolean added(String digest) {
        Instant now = clock.instant();
        return Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement update = connection.prepareStatement("update wrong_try set tries = case when since > ? then tries + 1 else 1 end, "
                    + "since = case when since > ? then since else ? end where bucket = ?")) {
                update.setObject(1, Jdbc.stamp(now.minus(WINDOW)));
                update.setObject(2, Jdbc.stamp(now.minus(WINDOW)));
                update.setObject(3, Jdbc.stamp(now));
                update.setString(4, digest);
                return update.executeUpdate() == 1;
            }
        });
    }

    /** Two first tries at the same moment: the second row is refused, and its try added to the first. */
    private void begin(String digest) {
        try {
            Jdbc.inTransaction(database, connection -> {
                try (PreparedStatement insert = connection.prepareStatement("insert into wrong_try (bucket, tries, since) values (?, 1, ?)")) {
                    insert.setString(1, digest);
                    insert.setObject(2, Jdbc.stamp(clock.instant()));
                    return insert.executeUpdate();
                }
            });
        } catch (IllegalStateException begunMeanwhile) {
            if (!(begunMeanwhile.getCause() instanceof SQLException refused) || !refused.getSQLState().startsWith("23") || !added(digest)) {
                throw begunMeanwhile;
            }
        }
    }

    public void forget(String bucket) {
        Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from wrong_try where bucket = ?")) {
                delete.setString(1, digest(bucket));
                return delete.executeUpdate();
            }
        });
    }

    private static String digest(String bucket) {
        return Sha256.hex(bucket);
    }
}
