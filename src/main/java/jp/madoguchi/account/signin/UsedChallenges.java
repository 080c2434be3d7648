package jp.madoguchi.account.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Jdbc;

/** Remembers which challenges were answered, for all nodes: an answer that was listened to cannot be given again. */
@ApplicationScoped
class UsedChallenges {

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Inject
    Aside aside;

    /** Whether this is the first answer; apart from whatever transaction is going on. */
    boolean use(String challenge, Instant now, Instant ends) {
        return aside.read(() -> isFirst(challenge, now, ends));
    }

    private boolean isFirst(String challenge, Instant now, Instant ends) {
        try {
            return Jdbc.inTransaction(database, connection -> {
                try (PreparedStatement old = connection.prepareStatement("delete from used_challenge where ends_at < ?");
                     PreparedStatement insert = connection.prepareStatement("insert into used_challenge (digest, ends_at) values (?, ?)")) {
                    old.setObject(1, Jdbc.stamp(now));
                    old.executeUpdate();
                    insert.setString(1, new SecretToken(challenge).stored());
                    insert.setObject(2, Jdbc.stamp(ends));
                    return insert.executeUpdate() == 1;
                }
            });
        } catch (IllegalStateException failure) {
            if (failure.getCause() instanceof SQLException refused && refused.getSQLState().startsWith("23")) {
                return false;
            }
            throw failure;
        }
    }
}
