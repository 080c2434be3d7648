package jp.madoguchi.account.signin;

import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Instant;
import javax.sql.DataSource;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.Jdbc;

/** Takes away what nobody needs any more: forms nobody came back for, counts that are over, browsers not seen for a year, sign-ins of five years ago (D-30). */
final class OldRows {

    /** So many in one transaction: nobody who signs in meanwhile waits for it. */
    static final int AT_ONCE = 500;
    private static final int BROWSER_YEARS = 1;
    private static final int SIGN_IN_YEARS = 5;
    private static final Duration COUNTS_LAST = Duration.ofDays(1);

    private final DataSource database;
    private final Clock clock;

    OldRows(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many there were. */
    int remove() {
        Instant now = clock.instant();
        return remove("kept_form", "token_hash", "ends_at", now)
            + remove("used_challenge", "digest", "ends_at", now)
            + remove("wrong_try", "bucket", "since", now.minus(COUNTS_LAST))
            + remove("known_browser", "token_hash, person_id", "last_at", yearsAgo(now, BROWSER_YEARS))
            + remove("sign_in", "id", "begun_at", yearsAgo(now, SIGN_IN_YEARS));
    }

    private static Instant yearsAgo(Instant now, int years) {
        LocalDate day = JapanTime.dateOf(now).minusYears(years);
        return day.atStartOfDay(JapanTime.ZONE).toInstant();
    }

    private int remove(String table, String key, String time, Instant before) {
        String statement = "delete from %1$s where (%2$s) in (select %2$s from %1$s where %3$s <= ? order by %3$s limit ?)".formatted(table, key, time);
        int all = 0;
        int last = AT_ONCE;
        while (last == AT_ONCE) {
            last = Jdbc.inTransaction(database, connection -> {
                try (PreparedStatement delete = connection.prepareStatement(statement)) {
                    delete.setObject(1, Jdbc.stamp(before));
                    delete.setInt(2, AT_ONCE);
                    return delete.executeUpdate();
                }
            });
            all += last;
        }
        return all;
    }
}
