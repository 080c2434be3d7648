package jp.madoguchi.subsidy.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An offer beside the one whose place it takes.
 *
 * @param before the same offer as it was, else the same scheme in the latest year before; none where the scheme is new
 */
public record Compared(Optional<Offer> before, Offer after) {

    /** A row beside the one for the same class of facility. */
    public record Row(Optional<Programme> before, Programme after) {
    }

    public static Compared with(ProgrammeBook book, Offer after) {
        return new Compared(book.offer(after.id()).or(() -> book.offers().stream()
            .filter(offer -> offer.scheme().equals(after.scheme()) && offer.year().compareTo(after.year()) < 0)
            .max(Comparator.comparing(Offer::year))), after);
    }

    /** Whether it is another year's. */
    public boolean isNextYear() {
        return before.filter(offer -> !offer.id().equals(after.id())).isPresent();
    }

    public List<Row> rows() {
        return after.programmes().stream().map(row -> new Row(before.flatMap(offer -> like(offer, row)), row)).toList();
    }

    private static Optional<Programme> like(Offer offer, Programme row) {
        return offer.programmes().stream()
            .filter(other -> other.facilityClass() == row.facilityClass() && other.readers().equals(row.readers())).findFirst();
    }
}
