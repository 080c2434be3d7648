package jp.madoguchi.facility.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.facility.Entry;
import jp.madoguchi.facility.FacilityType;

/** Writes a batch under its revision: what stands there counts once the revision is in force. */
final class StagingTables {

    private final Connection connection;
    private final long revision;

    StagingTables(Connection connection, long revision) {
        this.connection = connection;
        this.revision = revision;
    }

    void keep(ListSection section, FacilityType type) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into list_import_section (revision_id, prefecture, point_table, type, as_of, complete) select ?, ?, ?, ?, ?, ?
                where not exists (select 1 from list_import_section where revision_id = ? and prefecture = ? and point_table = ? and type = ?)""")) {
            Object[] key = {revision, section.prefecture(), String.valueOf(section.table().getDigit()), type.name()};
            Object[] values = Stream.of(key, new Object[] {section.asOf(), section.tellsWhoIsGone()}, key).flatMap(Stream::of).toArray();
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    void write(List<StagedRow> rows, long place) throws SQLException {
        try (PreparedStatement facility = prepare("insert into facility (id, revision_id) values (?, ?)");
                PreparedStatement identifier = prepare("insert into facility_identifier (id, facility_id, revision_id, kind, number, "
                    + "valid_from, ended) values (?, ?, ?, 'FACILITY_CODE', ?, ?, false)");
                PreparedStatement entry = prepare("insert into facility_entry (id, facility_id, revision_id, valid_from, valid_to, type, status, name, "
                    + "kana, search_key, postal_code, prefecture, address, phone, founder, manager, designated_on) "
                    + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement row = prepare("insert into list_import_row (revision_id, place, line, fate, number, name, said) "
                    + "values (?, ?, ?, ?, ?, ?, ?)")) {
            boolean any = rows.stream().anyMatch(staged -> staged.entry().isPresent());
            // Three blocks of numbers, one for each table, where anything is written at all.
            long next = any ? block() : 0;
            long nextIdentifier = any ? block() : 0;
            long nextEntry = any ? block() : 0;
            for (StagedRow staged : rows) {
                if (staged.entry().isPresent()) {
                    long id = staged.facility().isPresent() ? staged.facility().get() : next++;
                    if (staged.facility().isEmpty()) {
                        add(facility, id, revision);
                    }
                    if (staged.fate() == RowFate.NEW) {
                        add(identifier, nextIdentifier++, id, revision, staged.number(), staged.from());
                    }
                    add(entry, nextEntry++, id, staged);
                }
                add(row, revision, place++, staged.line(), staged.fate().name(), staged.number(), staged.name(), staged.said());
            }
            facility.executeBatch();
            identifier.executeBatch();
            entry.executeBatch();
            row.executeBatch();
        }
    }

    private void add(PreparedStatement insert, long id, long facility, StagedRow staged) throws SQLException {
        Entry entry = staged.entry().orElseThrow();
        add(insert, id, facility, revision, staged.from(), staged.to().orElse(null), entry.type().name(), entry.status().name(), entry.name(), entry.kana(),
            entry.searchKey(), entry.postalCode(), entry.prefecture().getCode(), entry.address(), entry.phone(), entry.founder(),
            entry.manager(), entry.designatedOn().orElse(null));
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** The first of a thousand numbers; the sequence gives the last. */
    private long block() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select nextval('register_seq')")) {
            row.next();
            return row.getLong(1) - ListWorker.BATCH + 1;
        }
    }
}
