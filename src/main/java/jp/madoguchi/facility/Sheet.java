package jp.madoguchi.facility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody declared or confirmed in one act, to be written into the register as one revision. */
public record Sheet(RevisionKind source, String title, List<Line> lines, List<Link> successions, List<Count> months) {

    public Sheet {
        lines = List.copyOf(lines);
        successions = List.copyOf(successions);
        months = List.copyOf(months);
    }

    public static Sheet of(RevisionKind source, String title, Line... lines) {
        return new Sheet(source, title, List.of(lines), List.of(), List.of());
    }

    /** Every facility it is about. */
    Set<Identifier> facilities() {
        Stream<Identifier> linked = successions.stream().flatMap(link -> Stream.of(link.predecessor(), link.successor()));
        return Stream.concat(lines.stream().map(Line::facility), linked).collect(Collectors.toSet());
    }

    /** About one facility, named by its number; with an entry where the entry is new or changes on that day. */
    public record Line(Identifier facility, LocalDate from, Optional<Entry> entry, List<DatedIdentifier> identifiers, List<Fact> facts) {

        public Line {
            identifiers = List.copyOf(identifiers);
            facts = List.copyOf(facts);
        }
    }

    /** 承継 */
    public record Link(Identifier predecessor, Identifier successor, LocalDate on, String reason) {
    }

    /** A group's prescriptions in a month. */
    public record Count(String group, YearMonth month, int prescriptions, String evidence) {
    }
}
