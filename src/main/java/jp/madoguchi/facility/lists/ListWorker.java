package jp.madoguchi.facility.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Reads what was received and lays ready what it would change, a batch at a time, each batch with its progress in one
 * transaction: killed at any line, the next worker goes on after the last batch. Nothing of it counts before somebody
 * puts the revision in force.
 */
public final class ListWorker {

    static final int BATCH = 1000;

    private final DataSource database;
    private final Supplier<ListLayouts> layouts;
    private final Clock clock;

    public ListWorker(DataSource database, Supplier<ListLayouts> layouts, Clock clock) {
        this.database = database;
        this.layouts = layouts;
        this.clock = clock;
    }

    /** Whether there was a list to read. */
    public boolean work() {
        Optional<ListClaim> claim = ListClaim.next(database);
        claim.ifPresent(this::read);
        return claim.isPresent();
    }

    private void read(ListClaim claim) {
        try {
            Path file = Files.createTempFile("list", ".received");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    ListParts.write(database, claim.revision(), out);
                }
                claim.stillReading();
                read(claim, file);
            } finally {
                Files.delete(file);
            }
        } catch (ListClaim.Lost elsewhere) {
            // Discarded meanwhile, or another node took over after a pause of ours: what it does is its own.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(ListClaim claim, Path file) throws IOException {
        try {
            ListLayouts known = layouts.get();
            if (claim.total() == 0) {
                try (ListReading list = ListReading.open(file, claim.fileName(), known)) {
                    claim.counted(ListCount.of(list, claim));
                }
            }
            try (ListReading list = ListReading.open(file, claim.fileName(), known)) {
                stage(claim, list);
            }
        } catch (ListRefused refused) {
            claim.refuse(refused.getMessage());
        }
    }

    private void stage(ListClaim claim, ListReading list) throws IOException, ListRefused {
        claim.stillReading();
        for (long row = 1; row <= claim.read(); row++) {
            // Read, not passed over: a later record may have the same code.
            list.next();
            claim.stillReading(row);
        }
        ListStaging staging = new ListStaging(database, claim, clock);
        List<ListedRow> batch = new ArrayList<>(BATCH);
        for (Optional<ListedRow> row = list.next(); row.isPresent(); row = list.next()) {
            if (batch.size() == BATCH || !batch.isEmpty() && !batch.get(0).section().equals(row.get().section())) {
                staging.stage(batch);
                batch.clear();
            }
            batch.add(row.get());
        }
        staging.stage(batch);
        new GoneSearch(database, claim).search();
        claim.finish();
    }
}
