package jp.madoguchi.facility.lists;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import jp.madoguchi.platform.Sha256;

/** The received file, in parts, so that any node can read it and none holds all of it. */
@ApplicationScoped
public class ListParts {

    private static final int PART = 256 * 1024;

    record Stored(long size, String sha256) {
    }

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    Stored store(long revision, InputStream content) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                    "insert into list_import_part (revision_id, part, content) values (?, ?, ?)")) {
            int number = 0;
            for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                digest.update(part);
                size += part.length;
                insert.setLong(1, revision);
                insert.setInt(2, number++);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The list could not be kept", e);
        }
        return new Stored(size, HexFormat.of().formatHex(digest.digest()));
    }

    void copy(long from, long to) {
        try (Connection connection = database.getConnection();
                PreparedStatement copy = connection.prepareStatement("insert into list_import_part (revision_id, part, content) "
                    + "select cast(? as bigint), part, content from list_import_part where revision_id = ?")) {
            copy.setLong(1, to);
            copy.setLong(2, from);
            copy.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The list could not be copied", e);
        }
    }

    static void write(DataSource database, long revision, OutputStream file) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                    "select content from list_import_part where revision_id = ? and part = ?")) {
            select.setLong(1, revision);
            for (int part = 0; writePart(select, part, file); part++) {
                // each part by itself: a whole result would lie in memory
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The list could not be taken out", e);
        }
    }

    private static boolean writePart(PreparedStatement select, int part, OutputStream file) throws SQLException, IOException {
        select.setInt(2, part);
        try (ResultSet row = select.executeQuery()) {
            boolean there = row.next();
            if (there) {
                file.write(row.getBytes(1));
            }
            return there;
        }
    }
}
