package jp.madoguchi.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;

/**
 * Walks the whole chain, page by page in bounded memory, and names the first entry that is not as it was sealed.
 * May run beside the sealer: it walks to the head as it stood at the start.
 */
public final class AuditVerifier {

    private static final int PAGE = 1000;

    private final DataSource dataSource;

    public AuditVerifier(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public AuditFinding verify() {
        return Jdbc.inTransaction(dataSource, connection -> {
            AuditHead end = AuditHead.read(connection);
            AuditWalk walk = new AuditWalk(end);
            while (walk.goesOn()) {
                page(connection, walk);
            }
            Optional<AuditFinding.Break> found = walk.firstBreak().or(walk::breakAtTheEnd);
            return new AuditFinding(walk.reached().position(), unsealed(connection),
                    found.isPresent() ? found : outsider(connection));
        });
    }

    private static void page(Connection connection, AuditWalk walk) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select s.position, s.entry_id, s.sealed_at, s.digest, "
                + AuditLink.ENTRY_COLUMNS + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                + " where s.position > ? order by s.position limit " + PAGE)) {
            select.setLong(1, walk.reached().position());
            try (ResultSet row = select.executeQuery()) {
                boolean any = false;
                while (walk.goesOn() && row.next()) {
                    any = true;
                    step(row, walk);
                }
                if (!any) {
                    walk.endsEarly();
                }
            }
        }
    }

    private static void step(ResultSet row, AuditWalk walk) throws SQLException {
        long position = row.getLong("position");
        long entryId = row.getLong("entry_id");
        Instant sealedAt = Jdbc.instant(row, "sealed_at");
        boolean there = row.getObject("id") != null;
        walk.step(position, entryId, there ? Optional.of(AuditLink.read(row, position, sealedAt)) : Optional.empty(),
                row.getString("digest"));
    }

    /** An entry the trail did not write, or a seal the sealer did not. */
    private static Optional<AuditFinding.Break> outsider(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select 0 as position, e.id from audit_entry e
                where not exists (select 1 from audit_seal s where s.entry_id = e.id)
                and not exists (select 1 from audit_unsealed u where u.entry_id = e.id)
                union all
                select s.position, s.entry_id from audit_seal s
                where s.position < 1 or s.position > coalesce((select h.position from audit_head h where h.id = 1), 0)
                order by 2 limit 1"""); ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new AuditFinding.Break(AuditFinding.Kind.INSERTED, row.getLong(1), row.getLong(2)))
                    : Optional.empty();
        }
    }

    private static long unsealed(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from audit_unsealed");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
