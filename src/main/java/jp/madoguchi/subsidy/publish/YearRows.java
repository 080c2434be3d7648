package jp.madoguchi.subsidy.publish;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.madoguchi.platform.calendar.FiscalYear;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBook;

/** What is published for a fiscal year. */
public record YearRows(FiscalYear year, List<OfferRow> offers, boolean last) {

    /** Newest year first. */
    static List<YearRows> of(ProgrammeBook book, Instant now) {
        TreeMap<FiscalYear, List<Offer>> years = new TreeMap<>(book.offers().stream().collect(Collectors.groupingBy(Offer::year)));
        return years.descendingMap().entrySet().stream().map(year -> new YearRows(year.getKey(),
            year.getValue().stream().map(offer -> new OfferRow(offer, now)).toList(), year.getKey().equals(years.lastKey()))).toList();
    }

    public String getTitle() {
        return year.toString();
    }

    public int getCode() {
        return year.year();
    }

    public String getNext() {
        return new FiscalYear(year.year() + 1).toString();
    }

    public List<OfferRow> getOffers() {
        return offers;
    }

    /** The next year is made from the last one there is. */
    public boolean isLast() {
        return last;
    }

    /** Whether applications are still possible, or will be. */
    public boolean isCurrent() {
        return offers.stream().anyMatch(OfferRow::isCurrent);
    }

    public boolean isMovable() {
        return offers.stream().anyMatch(OfferRow::isMovable);
    }
}
