package jp.madoguchi.facility.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.platform.Jdbc;

/** Finds the facilities that a list once brought and that this one, of the same prefecture and kind, no longer has. */
final class GoneSearch {

    private record Section(String prefix, LocalDate asOf, Set<FacilityType> types) {

        String last() {
            return prefix + "9999999";
        }
    }

    private static final String NOT_LISTED = "select i.number from facility_identifier i where i.kind = 'FACILITY_CODE' and i.number > ? "
        + "and i.number <= ? and not exists (select 1 from list_import_row w where w.revision_id = ? and w.number = i.number) "
        + "and exists (select 1 from facility_entry x join register_revision xr on xr.id = x.revision_id where x.facility_id = i.facility_id "
        + "and xr.kind = 'LIST' and xr.in_force_at is not null and xr.taken_back_at is null) "
        + "group by i.number order by i.number limit " + ListWorker.BATCH;

    private static final String MISTYPED = "select substring(number, 1, 9) from list_import_row where revision_id = ? and fate = 'REFUSED' "
        + "and substring(number, 1, 9) in (" + String.join(", ", Collections.nCopies(ListWorker.BATCH, "?")) + ")";

    private final DataSource database;
    private final ListClaim claim;

    GoneSearch(DataSource database, ListClaim claim) {
        this.database = database;
        this.claim = claim;
    }

    void search() {
        measure();
        for (Section section : Jdbc.inTransaction(database, this::completeSections)) {
            search(section);
        }
    }

    /** Tables that have just grown are still searched as if they were small: for each section from one end to the other. */
    private void measure() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not measure its tables", e);
        }
    }

    private void search(Section section) {
        String checked = claim.goneChecked().compareTo(section.prefix()) > 0 ? claim.goneChecked() : section.prefix();
        while (checked.compareTo(section.last()) < 0) {
            String from = checked;
            checked = Jdbc.inTransaction(database, connection -> batch(connection, section, from));
        }
    }

    /** Up to which number nothing is left to look at. */
    private String batch(Connection connection, Section section, String after) throws SQLException {
        List<String> missing = missing(connection, section, after);
        List<StagedRow> rows = new ArrayList<>();
        RegisterLookup register = new RegisterLookup(connection, section.asOf());
        Map<String, RegisteredEntry> entries = register.find(missing);
        Set<String> mistyped = mistyped(connection, missing);
        Map<Long, LocalDate> nextDays = register.nextDays(entries.values().stream().map(RegisteredEntry::facility).toList());
        entries.entrySet().stream().sorted(Map.Entry.comparingByKey())
            .filter(found -> !mistyped.contains(found.getKey().substring(0, 9)))
            .filter(found -> section.types().contains(found.getValue().entry().type()))
            .filter(found -> found.getValue().entry().status() != FacilityStatus.CLOSED)
            .forEach(found -> rows.add(gone(found.getKey(), found.getValue(), section.asOf(),
                Optional.ofNullable(nextDays.get(found.getValue().facility())))));
        new StagingTables(connection, claim.revision()).write(rows, claim.total() + claim.gone());
        String checked = missing.size() < ListWorker.BATCH ? section.last() : missing.get(missing.size() - 1);
        claim.gone(connection, rows.size(), checked);
        return checked;
    }

    private static StagedRow gone(String number, RegisteredEntry known, LocalDate asOf, Optional<LocalDate> next) {
        return new StagedRow(0, RowFate.GONE, number, known.entry().name(), "", Optional.of(known.facility()),
            Optional.of(known.entry().closed()), asOf, next.map(day -> day.minusDays(1)));
    }

    /** Beginnings of codes that stand in the list with another check digit: misprinted there, not gone from there. */
    private Set<String> mistyped(Connection connection, List<String> missing) throws SQLException {
        Set<String> found = new HashSet<>();
        if (!missing.isEmpty()) {
            try (PreparedStatement select = connection.prepareStatement(MISTYPED)) {
                select.setLong(1, claim.revision());
                for (int i = 0; i < ListWorker.BATCH; i++) {
                    select.setString(i + 2, missing.get(Math.min(i, missing.size() - 1)).substring(0, 9));
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getString(1));
                    }
                }
            }
        }
        return found;
    }

    private List<String> missing(Connection connection, Section section, String after) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NOT_LISTED)) {
            select.setString(1, after);
            select.setString(2, section.last());
            select.setLong(3, claim.revision());
            List<String> numbers = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getString(1));
                }
            }
            return numbers;
        }
    }

    private Collection<Section> completeSections(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select prefecture || point_table as prefix, type, as_of "
                + "from list_import_section where revision_id = ? and complete order by prefix")) {
            select.setLong(1, claim.revision());
            Map<String, Section> sections = new LinkedHashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Section section = new Section(row.getString("prefix"), row.getObject("as_of", LocalDate.class), EnumSet.noneOf(FacilityType.class));
                    sections.computeIfAbsent(section.prefix(), first -> section).types().add(FacilityType.valueOf(row.getString("type")));
                }
            }
            return sections.values();
        }
    }
}
