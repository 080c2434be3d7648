package jp.madoguchi.facility.lists;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.facility.Entry;
import jp.madoguchi.platform.text.Refusal;

/** Compares a batch of records with the register as it stands on the list's day. */
final class ListComparison {

    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_SAID = 2000;

    private final RegisterLookup register;
    private final LocalDate asOf;
    private Map<String, RegisteredEntry> known;
    private Map<String, Long> owners;
    private Map<Long, LocalDate> nextDays;

    ListComparison(Connection connection, LocalDate asOf) {
        this.register = new RegisterLookup(connection, asOf);
        this.asOf = asOf;
    }

    List<StagedRow> of(List<ListedRow> batch) throws SQLException {
        List<String> numbers = batch.stream().flatMap(row -> row.facility().stream()).map(listed -> listed.code().digits()).toList();
        known = register.find(numbers);
        owners = register.owners(numbers);
        nextDays = register.nextDays(List.copyOf(owners.values()));
        return batch.stream().map(row -> row.facility().map(listed -> judged(row, listed)).orElseGet(() -> refused(row))).toList();
    }

    private StagedRow judged(ListedRow row, ListedFacility listed) {
        RegisteredEntry registered = known.get(listed.code().digits());
        if (registered == null) {
            Optional<Long> owner = Optional.ofNullable(owners.get(listed.code().digits()));
            return staged(row, RowFate.NEW, said(listed.type().getLabel() + "　" + listed.address(), remarks(row)), owner, Optional.of(ListedEntry.of(listed)), ListedEntry.firstDay(listed, asOf));
        }
        Entry before = registered.entry();
        Entry after = ListedEntry.of(listed).filledFrom(before);
        Optional<Long> facility = Optional.of(registered.facility());
        return after.equals(before)
            ? staged(row, RowFate.SAME, remarks(row), facility, Optional.empty(), asOf)
            : staged(row, RowFate.CHANGED, said(EntryChanges.between(before, after), remarks(row)), facility, Optional.of(after), asOf);
    }

    private StagedRow refused(ListedRow row) {
        String why = row.refusals().stream().map(Refusal::message).collect(Collectors.joining("\n"));
        return staged(row, RowFate.REFUSED, why, Optional.empty(), Optional.empty(), asOf);
    }

    private StagedRow staged(ListedRow row, RowFate fate, String said, Optional<Long> facility, Optional<Entry> entry, LocalDate from) {
        return new StagedRow(row.line(), fate, ListedEntry.numberOf(row), ListedEntry.shortened(row.name(), LONGEST_NAME),
            ListedEntry.shortened((row.sheet().isEmpty() ? "" : "［" + row.sheet() + "］") + said, LONGEST_SAID), facility, entry, from,
            facility.map(nextDays::get).map(next -> next.minusDays(1)));
    }

    private static String remarks(ListedRow row) {
        return String.join("\n", row.remarks());
    }

    private static String said(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
