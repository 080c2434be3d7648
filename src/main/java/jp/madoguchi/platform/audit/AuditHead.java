package jp.madoguchi.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The end of the chain: the last position and its digest. Position 0 is the chain before its first link. */
record AuditHead(long position, String digest) {

    static final AuditHead NONE = new AuditHead(0, "0".repeat(64));

    static AuditHead read(Connection connection) throws SQLException {
        return find(connection, "select position, digest from audit_head where id = 1").orElse(NONE);
    }

    /** Empty while another sealer holds it. */
    static Optional<AuditHead> lock(Connection connection) throws SQLException {
        return find(connection, "select position, digest from audit_head where id = 1 for update skip locked");
    }

    AuditHead with(AuditLink link) {
        return new AuditHead(link.position(), link.digest(digest));
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update audit_head set position = ?, digest = ? where id = 1")) {
            update.setLong(1, position);
            update.setString(2, digest);
            update.executeUpdate();
        }
    }

    private static Optional<AuditHead> find(Connection connection, String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query); ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new AuditHead(row.getLong("position"), row.getString("digest"))) : Optional.empty();
        }
    }
}
