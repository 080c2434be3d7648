package jp.madoguchi.facility;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;

/** One value for all that the register says of a day: two registers with the same value say the same. */
@ApplicationScoped
public class RegisterChecksum {

    private static final String HOLDS = "join register_revision r on r.id = x.revision_id where x.valid_from <= ? "
        + "and (x.valid_to is null or x.valid_to >= ?) and r.in_force_at <= ? and (r.taken_back_at is null or r.taken_back_at > ?) "
        + "order by x.facility_id, r.in_force_at, x.id";
    private static final String[] WHAT = {
        "select x.kind, x.number, x.ended, x.valid_from, x.valid_to from facility_identifier x ",
        "select x.type, x.status, x.name, x.kana, x.postal_code, x.prefecture, x.address, x.phone, x.founder, x.manager, x.designated_on "
            + "from facility_entry x ",
        "select x.kind, x.fact_value, x.valid_from, x.valid_to, x.circumstance_ended, x.evidence from facility_fact x "};

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    public String of(AsOf asked) {
        return of(database, asked);
    }

    static String of(DataSource database, AsOf asked) {
        return Jdbc.inTransaction(database, connection -> {
            MessageDigest digest = sha256();
            for (String what : WHAT) {
                try (PreparedStatement select = connection.prepareStatement(what + HOLDS)) {
                    select.setFetchSize(1000);
                    select.setObject(1, asked.day());
                    select.setObject(2, asked.day());
                    select.setObject(3, Jdbc.stamp(asked.known().toInstant()));
                    select.setObject(4, Jdbc.stamp(asked.known().toInstant()));
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
