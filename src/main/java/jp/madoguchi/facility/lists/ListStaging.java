package jp.madoguchi.facility.lists;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.madoguchi.facility.Entry;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.text.Refusal;

/** Compares a batch of records with the register and lays ready what differs. */
final class ListStaging {

    private static final int LONGEST_SAID = 2000;

    private final DataSource database;
    private final ListClaim claim;
    private final Clock clock;
    private long place;

    ListStaging(DataSource database, ListClaim claim, Clock clock) {
        this.database = database;
        this.claim = claim;
        this.clock = clock;
        place = claim.read();
    }

    void stage(List<ListedRow> batch) {
        if (!batch.isEmpty()) {
            Jdbc.inTransaction(database, connection -> stage(connection, batch));
            place += batch.size();
        }
    }

    private BatchCount stage(Connection connection, List<ListedRow> batch) throws SQLException {
        StagingTables tables = new StagingTables(connection, claim.revision());
        Optional<ListSection> section = batch.get(0).section();
        if (section.isPresent()) {
            for (FacilityType type : batch.stream().flatMap(row -> row.facility().stream()).map(ListedFacility::type).collect(Collectors.toSet())) {
                tables.keep(section.get(), type);
            }
        }
        List<StagedRow> rows = judged(connection, batch, section.map(ListSection::asOf).orElse(LocalDate.now(clock)));
        tables.write(rows, place);
        BatchCount count = BatchCount.of(rows);
        claim.staged(connection, count);
        return count;
    }

    private List<StagedRow> judged(Connection connection, List<ListedRow> batch, LocalDate asOf) throws SQLException {
        List<String> numbers = batch.stream().flatMap(row -> row.facility().stream()).map(listed -> listed.code().digits()).toList();
        Map<String, RegisteredEntry> known = new RegisterLookup(connection, asOf).find(numbers);
        return batch.stream().map(row -> row.facility()
            .map(listed -> judged(row, listed, asOf, Optional.ofNullable(known.get(listed.code().digits()))))
            .orElseGet(() -> refused(row, asOf))).toList();
    }

    private static StagedRow judged(ListedRow row, ListedFacility listed, LocalDate asOf, Optional<RegisteredEntry> known) {
        if (known.isEmpty()) {
            return staged(row, RowFate.NEW, remarks(row), Optional.empty(), Optional.of(ListedEntry.of(listed)),
                ListedEntry.firstDay(listed, asOf));
        }
        Entry before = known.get().entry();
        Entry after = ListedEntry.of(listed).filledFrom(before);
        return after.equals(before)
            ? staged(row, RowFate.SAME, remarks(row), Optional.of(known.get().facility()), Optional.empty(), asOf)
            : staged(row, RowFate.CHANGED, EntryChanges.between(before, after), Optional.of(known.get().facility()), Optional.of(after), asOf);
    }

    private static StagedRow refused(ListedRow row, LocalDate asOf) {
        String why = row.refusals().stream().map(Refusal::message).collect(Collectors.joining("\n"));
        return staged(row, RowFate.REFUSED, why, Optional.empty(), Optional.empty(), asOf);
    }

    private static StagedRow staged(ListedRow row, RowFate fate, String said, Optional<Long> facility, Optional<Entry> entry, LocalDate from) {
        return new StagedRow(row.line(), fate, ListedEntry.numberOf(row), ListedEntry.shortened(row.name(), 400),
            ListedEntry.shortened((row.sheet().isEmpty() ? "" : "［" + row.sheet() + "］") + said, LONGEST_SAID), facility, entry, from);
    }

    private static String remarks(ListedRow row) {
        return String.join("\n", row.remarks());
    }
}
