package jp.madoguchi.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;

/**
 * Puts committed entries into the chain, in the order in which it finds them: an entry that is committed late simply
 * comes later. Every node may run one; the lock on the head lets one work and the others pass.
 */
public final class AuditSealer {

    private static final int AT_ONCE = 500;

    private final DataSource dataSource;
    private final Clock clock;

    public AuditSealer(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Seals all that is unsealed now, in short transactions, and returns how many entries that were. */
    public int seal() {
        int sealed = 0;
        int now;
        do {
            now = Jdbc.inTransaction(dataSource, this::sealSome);
            sealed += now;
        } while (now == AT_ONCE);
        return sealed;
    }

    private int sealSome(Connection connection) throws SQLException {
        Optional<AuditHead> head = AuditHead.lock(connection);
        if (head.isEmpty()) {
            return 0;
        }
        List<AuditLink> links = nextLinks(connection, head.get().position());
        append(connection, head.get(), links).write(connection);
        takeFromQueue(connection, links);
        return links.size();
    }

    private List<AuditLink> nextLinks(Connection connection, long position) throws SQLException {
        Instant at = Jdbc.stamp(clock.instant()).toInstant();
        try (PreparedStatement select = connection.prepareStatement("select " + AuditLink.ENTRY_COLUMNS
                + " from audit_unsealed u join audit_entry e on e.id = u.entry_id order by u.entry_id limit " + AT_ONCE);
                ResultSet row = select.executeQuery()) {
            List<AuditLink> links = new ArrayList<>();
            while (row.next()) {
                links.add(AuditLink.read(row, position + links.size() + 1, at));
            }
            return links;
        }
    }

    private static AuditHead append(Connection connection, AuditHead head, List<AuditLink> links) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_seal (position, entry_id, sealed_at, digest) values (?, ?, ?, ?)")) {
            AuditHead last = head;
            for (AuditLink link : links) {
                last = last.with(link);
                insert.setLong(1, link.position());
                insert.setLong(2, link.entryId());
                insert.setObject(3, Jdbc.stamp(link.sealedAt()));
                insert.setString(4, last.digest());
                insert.addBatch();
            }
            insert.executeBatch();
            return last;
        }
    }

    private static void takeFromQueue(Connection connection, List<AuditLink> links) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from audit_unsealed where entry_id = ?")) {
            for (AuditLink link : links) {
                delete.setLong(1, link.entryId());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
