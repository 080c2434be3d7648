package jp.madoguchi.facility.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.facility.Entry;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.Prefecture;

/**
 * The register's entries for a batch of codes. Two statements of one table each: joined, a database that last looked at the
 * tables when they were empty goes through all entries for each code.
 */
final class RegisterLookup {

    /** As jp.madoguchi.facility.Holding says it, of all that is known by now, in plain SQL; the last word comes last. */
    private static final String HOLDING = " x join register_revision r on r.id = x.revision_id where x.valid_from <= ? "
        + "and (x.valid_to is null or x.valid_to >= ?) and r.in_force_at is not null and r.taken_back_at is null and x.";
    private static final String BATCH = " in (" + String.join(", ", Collections.nCopies(ListWorker.BATCH, "?")) + ")";
    private static final String IN_BATCH = BATCH + " order by r.in_force_at, x.id";
    private static final String FACILITIES = "select x.number, x.ended, x.facility_id from facility_identifier" + HOLDING
        + "kind = 'FACILITY_CODE' and x.number" + IN_BATCH;
    private static final String ENTRIES = "select x.facility_id, x.type, x.status, x.name, x.kana, x.postal_code, x.prefecture, x.address, "
        + "x.phone, x.founder, x.manager, x.designated_on from facility_entry" + HOLDING + "facility_id" + IN_BATCH;

    /** On whatever day, and even by a list that was taken back: a body keeps its file. */
    private static final String OWNERS = "select x.number, x.facility_id from facility_identifier x join register_revision r on r.id = x.revision_id "
        + "where r.in_force_at is not null and x.kind = 'FACILITY_CODE' and x.number" + IN_BATCH;
    private static final String NEXT_DAYS = "select x.facility_id, min(x.valid_from) as next from facility_entry x "
        + "join register_revision r on r.id = x.revision_id where x.valid_from > ? and r.in_force_at is not null and r.taken_back_at is null "
        + "and x.facility_id" + BATCH + " group by x.facility_id";

    private final Connection connection;
    private final LocalDate day;

    RegisterLookup(Connection connection, LocalDate day) {
        this.connection = connection;
        this.day = day;
    }

    Map<String, RegisteredEntry> find(List<String> numbers) throws SQLException {
        Map<String, Long> facilities = facilities(numbers);
        Map<Long, Entry> entries = entries(List.copyOf(facilities.values()));
        Map<String, RegisteredEntry> found = new HashMap<>();
        facilities.forEach((number, facility) -> {
            if (entries.containsKey(facility)) {
                found.put(number, new RegisteredEntry(facility, entries.get(facility)));
            }
        });
        return found;
    }

    private Map<String, Long> facilities(List<String> numbers) throws SQLException {
        Map<String, Long> facilities = new HashMap<>();
        ask(FACILITIES, List.of(day, day), numbers, row -> {
            if (row.getBoolean("ended")) {
                facilities.remove(row.getString("number"));
            } else {
                facilities.put(row.getString("number"), row.getLong("facility_id"));
            }
        });
        return facilities;
    }

    private Map<Long, Entry> entries(List<Long> facilities) throws SQLException {
        Map<Long, Entry> entries = new HashMap<>();
        ask(ENTRIES, List.of(day, day), facilities, row -> entries.put(row.getLong("facility_id"), entry(row)));
        return entries;
    }

    /** Whose file each number belongs to. */
    Map<String, Long> owners(List<String> numbers) throws SQLException {
        Map<String, Long> owners = new HashMap<>();
        ask(OWNERS, List.of(), numbers, row -> owners.put(row.getString("number"), row.getLong("facility_id")));
        return owners;
    }

    /** The first later day from which something else is known of a facility already. */
    Map<Long, LocalDate> nextDays(List<Long> facilities) throws SQLException {
        Map<Long, LocalDate> days = new HashMap<>();
        ask(NEXT_DAYS, List.of(day), facilities, row -> days.put(row.getLong("facility_id"), row.getObject("next", LocalDate.class)));
        return days;
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void ask(String sql, List<LocalDate> days, List<?> batch, Row each) throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < days.size(); i++) {
                select.setObject(i + 1, days.get(i));
            }
            for (int i = 0; i < ListWorker.BATCH; i++) {
                select.setObject(i + 1 + days.size(), batch.get(Math.min(i, batch.size() - 1)));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    each.take(row);
                }
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(FacilityType.valueOf(row.getString("type")), FacilityStatus.valueOf(row.getString("status")), row.getString("name"),
            row.getString("kana"), row.getString("postal_code"), Prefecture.of(row.getString("prefecture")), row.getString("address"),
            row.getString("phone"), row.getString("founder"), row.getString("manager"),
            Optional.ofNullable(row.getObject("designated_on", LocalDate.class)));
    }
}
