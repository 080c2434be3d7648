package jp.madoguchi.facility;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A register of synthetic facilities, for the trials: the list that brings them, and the facts that no list has. */
public final class SyntheticRegister {

    private static final long SEED = 1;
    private static final int BATCH = 1000;

    private final int facilities;

    public SyntheticRegister(int facilities) {
        this.facilities = facilities;
    }

    public byte[] csv() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
            BureauFiles.writeCsv(SyntheticFacilities.sections(SEED, facilities), out);
        }
        return file.toByteArray();
    }

    public List<String> codes() {
        return each().map(facility -> facility.code().digits()).toList();
    }

    /** What is known of the facilities beside the list, under a revision of its own that is in force; how many facts. */
    public long loadFacts(Connection database) throws SQLException {
        Map<String, Long> known = known(database);
        long revision = next(database);
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("insert into register_revision (id, version, kind, title, prepared_at, prepared_by, in_force_at, in_force_by) "
                + "values (" + revision + ", 1, 'DECLARATION', 'trial', current_timestamp, 'trial', current_timestamp, 'trial')");
        }
        database.setAutoCommit(false);
        long facts = 0;
        long block = 0;
        try (PreparedStatement insert = database.prepareStatement("insert into facility_fact (id, facility_id, revision_id, kind, fact_value, "
                + "valid_from, circumstance_ended, evidence) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (SyntheticFacility facility : (Iterable<SyntheticFacility>) each()::iterator) {
                for (Fact fact : facility.facts()) {
                    if (facts % BATCH == 0) {
                        insert.executeBatch();
                        block = next(database) - BATCH + 1;
                    }
                    add(insert, block + facts++ % BATCH, known.get(facility.code().digits()), revision, fact.kind().name(), fact.value(),
                        fact.from(), fact.circumstanceEnded().orElse(null), fact.evidence());
                }
            }
            insert.executeBatch();
        }
        database.commit();
        return facts;
    }

    private Stream<SyntheticFacility> each() {
        return SyntheticFacilities.of(SEED, facilities);
    }

    private static Map<String, Long> known(Connection database) throws SQLException {
        Map<String, Long> known = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select number, facility_id from facility_identifier")) {
            while (row.next()) {
                known.put(row.getString(1), row.getLong(2));
            }
        }
        return known;
    }

    private static long next(Connection database) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("select nextval('register_seq')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }
}
