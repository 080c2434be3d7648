package jp.madoguchi.facility.lists;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** Lays ready what a batch of records would change, with the progress, in one transaction. */
final class ListStaging {

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

    void stage(List<ListedRow> batch) throws ListRefused {
        if (batch.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = batch.get(0).section().map(ListSection::asOf).orElse(today);
        if (asOf.isAfter(today)) {
            throw ListRefused.because(ListFileReason.FUTURE, JapaneseDate.full(asOf));
        }
        Jdbc.inTransaction(database, connection -> stage(connection, batch, asOf));
        place += batch.size();
    }

    private BatchCount stage(Connection connection, List<ListedRow> batch, LocalDate asOf) throws SQLException {
        StagingTables tables = new StagingTables(connection, claim.revision());
        Optional<ListSection> section = batch.get(0).section();
        if (section.isPresent()) {
            for (FacilityType type : batch.stream().flatMap(row -> row.facility().stream()).map(ListedFacility::type).collect(Collectors.toSet())) {
                tables.keep(section.get(), type);
            }
        }
        List<StagedRow> rows = new ListComparison(connection, asOf).of(batch);
        tables.write(rows, place);
        BatchCount count = BatchCount.of(rows);
        claim.staged(connection, count);
        return count;
    }
}
