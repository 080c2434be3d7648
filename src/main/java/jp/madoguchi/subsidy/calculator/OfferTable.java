package jp.madoguchi.subsidy.calculator;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.subsidy.programme.Exclusion;
import jp.madoguchi.subsidy.programme.Item;
import jp.madoguchi.subsidy.programme.Offer;

/** The table of a scheme as the source documents print it: what is paid for, and a row for each class of facility or year. */
public record OfferTable(Offer offer, List<OfferView> rows) {

    public OfferTable {
        rows = List.copyOf(rows);
    }

    public String getScheme() {
        return offer.words().title();
    }

    public String getId() {
        return "subsidy-" + offer.id();
    }

    public String getHeading() {
        return offer.words().heading();
    }

    public String getFund() {
        return offer.words().fund();
    }

    public List<Item> getItems() {
        return offer.items().stream().filter(Item::eligible).toList();
    }

    public List<OfferView> getRows() {
        return rows;
    }

    /** Whether the rows have a 事業額上限, or only what they award. */
    public boolean isCapped() {
        return rows.stream().anyMatch(row -> row.getCostCap() != null);
    }

    /** Notes that hold for a row of the table, each once. */
    public List<String> getNotes() {
        return Stream.concat(rows.stream().flatMap(row -> row.getNotes().stream()), offer.terms().exclusions().stream().map(Exclusion::words)).distinct().toList();
    }
}
