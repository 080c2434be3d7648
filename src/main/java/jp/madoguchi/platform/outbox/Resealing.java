package jp.madoguchi.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.keys.Vault;

/**
 * After a rotation: seals anew what an older key sealed in one column, so that the older key can be thrown away.
 * Short transactions, each skipping what somebody else holds: it may run beside the portal, be killed, and start again.
 */
public final class Resealing {

    private static final int AT_ONCE = 100;

    private final DataSource dataSource;
    private final Vault vault;

    public Resealing(DataSource dataSource, Vault vault) {
        this.dataSource = dataSource;
        this.vault = vault;
    }

    /** Mails and letters. Returns how many bodies it sealed anew. */
    public int outboxBodies() {
        return column("outbox", "body", Outbox.BODY);
    }

    /** Table and column are names from our own code, with a column id; never input. */
    private int column(String table, String column, String purpose) {
        int all = 0;
        int now;
        do {
            now = Jdbc.inTransaction(dataSource, connection -> some(connection, table, column, purpose));
            all += now;
        } while (now > 0);
        return all;
    }

    private int some(Connection connection, String table, String column, String purpose) throws SQLException {
        List<Long> ids = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select id, " + column + " from " + table
                + " where " + column + " not like ? order by id limit " + AT_ONCE + " for update skip locked")) {
            select.setString(1, vault.currentPrefix() + "%");
            ResultSet row = select.executeQuery();
            while (row.next()) {
                ids.add(row.getLong(1));
                texts.add(vault.reencrypt(purpose, row.getString(2)));
            }
        }
        return write(connection, "update " + table + " set " + column + " = ? where id = ?", ids, texts);
    }

    private static int write(Connection connection, String sql, List<Long> ids, List<String> texts) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.size(); i++) {
                update.setString(1, texts.get(i));
                update.setLong(2, ids.get(i));
                update.executeUpdate();
            }
        }
        return ids.size();
    }
}
