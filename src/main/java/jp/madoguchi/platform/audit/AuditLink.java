package jp.madoguchi.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Sha256;

/** One link of the chain: an entry at its place, bound to all that was sealed before it. */
record AuditLink(long position, Instant sealedAt, long entryId, Instant at, String caller, String deed, String subject,
        String detail, String requestId) {

    /** Columns of audit_entry as e. */
    static final String ENTRY_COLUMNS = "e.id, e.at, e.caller, e.deed, e.subject, e.detail, e.request_id";

    static AuditLink read(ResultSet row, long position, Instant sealedAt) throws SQLException {
        return new AuditLink(position, sealedAt, row.getLong("id"), Jdbc.instant(row, "at"), row.getString("caller"),
                row.getString("deed"), row.getString("subject"), row.getString("detail"), row.getString("request_id"));
    }

    /** SHA-256 over the digest before and every field; each text after its length, so that no two entries read alike. */
    String digest(String before) {
        MessageDigest sha = Sha256.digest();
        sha.update(HexFormat.of().parseHex(before));
        add(sha, position);
        add(sha, sealedAt);
        add(sha, entryId);
        add(sha, at);
        add(sha, caller);
        add(sha, deed);
        add(sha, subject);
        add(sha, detail);
        add(sha, requestId);
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void add(MessageDigest sha, long number) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    /** In microseconds, which both databases keep. */
    private static void add(MessageDigest sha, Instant instant) {
        add(sha, instant.getEpochSecond());
        add(sha, instant.getNano() / 1000);
    }

    private static void add(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(sha, bytes.length);
        sha.update(bytes);
    }
}
