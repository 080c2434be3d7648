package jp.madoguchi.facility;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facilities of the demo as one sheet for the register, from the three files demo-*.csv. */
final class DemoSheet {

    private final Map<String, NamedCsvRecord> facilities = new LinkedHashMap<>();
    private final List<NamedCsvRecord> facts = rows("demo-facts.csv");

    private DemoSheet() {
        rows("demo-facilities.csv").forEach(row -> facilities.put(row.getField("key"), row));
    }

    static Sheet read() {
        DemoSheet demo = new DemoSheet();
        return new Sheet(RevisionKind.CONFIRMATION, "デモの施設", demo.facilities.values().stream().flatMap(demo::lines).toList(),
            demo.facilities.values().stream().flatMap(row -> demo.link(row).stream()).toList(),
            rows("demo-chain-months.csv").stream().map(DemoSheet::count).toList());
    }

    private Stream<Sheet.Line> lines(NamedCsvRecord row) {
        Entry entry = entry(row);
        Sheet.Line begins = new Sheet.Line(identifier(row), date(row, "since").orElseThrow(), Optional.of(entry), List.of(), facts(row));
        return Stream.concat(Stream.of(begins), date(row, "last").stream().map(last ->
            new Sheet.Line(identifier(row), last.plusDays(1), Optional.of(entry.closed()), List.of(), List.of())));
    }

    private List<Fact> facts(NamedCsvRecord row) {
        return facts.stream().filter(fact -> fact.getField("key").equals(row.getField("key")))
            .map(fact -> Fact.since(date(fact, "from").orElseThrow(), FactKind.valueOf(fact.getField("kind")), fact.getField("value"),
                fact.getField("evidence"))).toList();
    }

    private Optional<Sheet.Link> link(NamedCsvRecord row) {
        return Optional.ofNullable(facilities.get(row.getField("succeeds"))).map(predecessor ->
            new Sheet.Link(identifier(predecessor), identifier(row), date(row, "since").orElseThrow(), row.getField("why")));
    }

    private static Entry entry(NamedCsvRecord row) {
        boolean designated = IdentifierKind.valueOf(row.getField("identifier_kind")) == IdentifierKind.FACILITY_CODE;
        return new Entry(FacilityType.valueOf(row.getField("type")), FacilityStatus.ACTIVE, row.getField("name"), row.getField("kana"),
            row.getField("postal_code"), Prefecture.named(row.getField("prefecture")).orElseThrow(), row.getField("address"),
            row.getField("phone"), row.getField("founder"), row.getField("manager"), date(row, "since").filter(day -> designated));
    }

    private static Identifier identifier(NamedCsvRecord row) {
        return Identifier.read(IdentifierKind.valueOf(row.getField("identifier_kind")), row.getField("identifier")).orElseThrow();
    }

    private static Sheet.Count count(NamedCsvRecord row) {
        return new Sheet.Count(row.getField("group"), YearMonth.parse(row.getField("month")),
            Integer.parseInt(row.getField("prescriptions")), row.getField("evidence"));
    }

    private static Optional<LocalDate> date(NamedCsvRecord row, String field) {
        return Optional.of(row.getField(field)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(new InputStreamReader(DemoSheet.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
