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

/** The register's entries for a batch of codes: one statement, the same for every batch. */
final class RegisterLookup {

    /** As jp.madoguchi.facility.Holding says it, of all that is known by now, in plain SQL. */
    static final String HOLDS = " and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to >= ?) "
        + "and %2$s.in_force_at is not null and %2$s.taken_back_at is null";
    static final String ENTRIES = "from facility_identifier i join register_revision ir on ir.id = i.revision_id "
        + "join facility_entry e on e.facility_id = i.facility_id join register_revision er on er.id = e.revision_id "
        + "where i.kind = 'FACILITY_CODE'" + HOLDS.formatted("i", "ir") + HOLDS.formatted("e", "er");
    private static final String COLUMNS = "select i.number, i.ended, e.facility_id, e.type, e.status, e.name, e.kana, e.postal_code, "
        + "e.prefecture, e.address, e.phone, e.founder, e.manager, e.designated_on ";
    private static final String BY_NUMBER = COLUMNS + ENTRIES + " and i.number in ("
        + String.join(", ", Collections.nCopies(ListWorker.BATCH, "?")) + ") order by ir.in_force_at, i.id, er.in_force_at, e.id";

    private final Connection connection;

    RegisterLookup(Connection connection) {
        this.connection = connection;
    }

    Map<String, RegisteredEntry> find(List<String> numbers, LocalDate day) throws SQLException {
        Map<String, RegisteredEntry> found = new HashMap<>();
        if (numbers.isEmpty()) {
            return found;
        }
        try (PreparedStatement select = connection.prepareStatement(BY_NUMBER)) {
            int parameter = bind(select, day);
            for (int i = 0; i < ListWorker.BATCH; i++) {
                select.setString(parameter++, numbers.get(Math.min(i, numbers.size() - 1)));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    take(row, found);
                }
            }
        }
        return found;
    }

    /** Rows come in the order in which they came into force: the last word stays. */
    private static void take(ResultSet row, Map<String, RegisteredEntry> found) throws SQLException {
        if (row.getBoolean("ended")) {
            found.remove(row.getString("number"));
        } else {
            found.put(row.getString("number"), new RegisteredEntry(row.getLong("facility_id"), entry(row)));
        }
    }

    /** The dates of the two {@link #HOLDS}; the next parameter's number. */
    static int bind(PreparedStatement select, LocalDate day) throws SQLException {
        int parameter = 1;
        for (int clause = 0; clause < 2; clause++) {
            select.setObject(parameter++, day);
            select.setObject(parameter++, day);
        }
        return parameter;
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(FacilityType.valueOf(row.getString("type")), FacilityStatus.valueOf(row.getString("status")), row.getString("name"),
            row.getString("kana"), row.getString("postal_code"), Prefecture.of(row.getString("prefecture")), row.getString("address"),
            row.getString("phone"), row.getString("founder"), row.getString("manager"),
            Optional.ofNullable(row.getObject("designated_on", LocalDate.class)));
    }
}
