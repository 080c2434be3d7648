package jp.madoguchi.platform.outbox;

import java.lang.System.Logger.Level;
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

/**
 * After a rotation: seals anew what an older key sealed in one column, so that the older key can be thrown away.
 * Short transactions, each skipping what somebody else holds: it may run beside the portal, be killed, and start again.
 */
public final class Resealing {

    private static final System.Logger LOG = System.getLogger(Resealing.class.getName());
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
        long last = 0;
        for (Batch batch = next(table, column, purpose, last); batch.last > last; batch = next(table, column, purpose, last)) {
            last = batch.last;
            all += batch.sealed;
        }
        return all;
    }

    /** How far a transaction came and how many it sealed; a row that no key opens is passed by, or it would stop all behind it. */
    private record Batch(long last, int sealed) {
    }

    private Batch next(String table, String column, String purpose, long after) {
        return Jdbc.inTransaction(dataSource, connection -> some(connection, table, column, purpose, after));
    }

    private Batch some(Connection connection, String table, String column, String purpose, long after) throws SQLException {
        List<Long> ids = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        long last = after;
        try (PreparedStatement select = connection.prepareStatement("select id, " + column + " from " + table
                + " where id > ? and " + column + " not like ? order by id limit " + AT_ONCE + " for update skip locked")) {
            select.setLong(1, after);
            select.setString(2, vault.currentPrefix() + "%");
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = row.getLong(1);
                    seal(last, row.getString(2), purpose, ids, texts);
                }
            }
        }
        return new Batch(last, write(connection, "update " + table + " set " + column + " = ? where id = ?", ids, texts));
    }

    private void seal(long id, String text, String purpose, List<Long> ids, List<String> texts) {
        try {
            texts.add(vault.reencrypt(purpose, text));
            ids.add(id);
        } catch (VaultFault noKey) {
            LOG.log(Level.WARNING, "Row {0} stays as it is: {1}", id, noKey.getMessage());
        }
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
