package jp.madoguchi.facility;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Sha256;

/**
 * One value for what the register says of a day: the numbers, entries and facts that hold, every 承継 and every month of a group
 * up to then. Two registers with the same value say the same of it.
 */
@ApplicationScoped
public class RegisterChecksum {

    private static final String KNOWN = "join register_revision r on r.id = x.revision_id where r.in_force_at <= ? "
        + "and (r.taken_back_at is null or r.taken_back_at > ?) and ";
    private static final String HOLDS = KNOWN + "? between x.valid_from and coalesce(x.valid_to, date '9999-12-31') "
        + "order by x.facility_id, r.in_force_at, x.id";
    /** The number a facility came into the register by, for in a succession its place in the order does not tell who it is. */
    private static final String FIRST_NUMBER = "(select min(i.number) from facility f join facility_identifier i "
        + "on i.facility_id = f.id and i.revision_id = f.revision_id where f.id = x.%s)";
    private static final List<String> WHAT = List.of(
        "select x.kind, x.number, x.ended, x.valid_from, x.valid_to from facility_identifier x " + HOLDS,
        "select x.type, x.status, x.name, x.kana, x.postal_code, x.prefecture, x.address, x.phone, x.founder, x.manager, x.designated_on "
            + "from facility_entry x " + HOLDS,
        "select x.kind, x.fact_value, x.valid_from, x.valid_to, x.circumstance_ended, x.evidence from facility_fact x " + HOLDS,
        "select x.succeeded_on, " + FIRST_NUMBER.formatted("predecessor_id") + ", " + FIRST_NUMBER.formatted("successor_id")
            + ", x.reason from facility_succession x " + KNOWN + "x.succeeded_on <= ? order by 1, 2, 3, 4",
        "select x.chain_group, x.month_start, x.prescriptions, x.evidence from chain_month x " + KNOWN
            + "x.month_start <= ? order by x.chain_group, x.month_start, r.in_force_at, x.id");

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    public String of(AsOf asked) {
        return of(database, asked);
    }

    static String of(DataSource database, AsOf asked) {
        return Jdbc.inTransaction(database, connection -> {
            MessageDigest digest = Sha256.digest();
            for (String what : WHAT) {
                try (PreparedStatement select = connection.prepareStatement(what)) {
                    select.setFetchSize(1000);
                    select.setObject(1, Jdbc.stamp(asked.known().toInstant()));
                    select.setObject(2, Jdbc.stamp(asked.known().toInstant()));
                    select.setObject(3, asked.day());
                    add(digest, select);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        });
    }

    private static void add(MessageDigest digest, PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int column = 1; column <= columns; column++) {
                    digest.update((row.getString(column) + "\u001f").getBytes(StandardCharsets.UTF_8));
                }
                digest.update((byte) '\n');
            }
        }
    }
}
