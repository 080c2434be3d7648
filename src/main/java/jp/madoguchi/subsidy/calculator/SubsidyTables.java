package jp.madoguchi.subsidy.calculator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** The tables of the source documents from the published rows, for other pages; put together once, since a page asks for them with each cell. */
@Named
@RequestScoped
public class SubsidyTables {

    private static final String LIMITED = "LIMITED";
    private static final Comparator<Listing> NEWEST_FIRST = Comparator.comparing((Listing listing) -> listing.offer().year(), Comparator.reverseOrder());

    @Inject
    ProgrammeBooks books;

    @Inject
    Clock clock;

    private final Map<List<Object>, List<OfferTable>> asked = new HashMap<>();
    private Instant now;

    @PostConstruct
    void load() {
        now = clock.instant();
    }

    /** For a kind of facility: a table a scheme and fund, a row a year, the newest first. @param limited 資格確認限定型 alone, or all but it */
    public List<OfferTable> of(FacilityKind kind, boolean limited) {
        return asked.computeIfAbsent(List.of(kind, limited), unseen -> tables(
            listing -> kind.isServedBy(listing) && listing.offer().scheme().equals(LIMITED) == limited,
            listing -> listing.offer().scheme() + listing.offer().words().fund()));
    }

    /** What is open now: a table an offer, a row a class of facility. */
    public List<OfferTable> getOpen() {
        return asked.computeIfAbsent(List.of(), unseen -> tables(listing -> listing.isOpen(now), listing -> listing.offer().id()));
    }

    private List<OfferTable> tables(Predicate<Listing> wanted, Function<Listing, String> each) {
        Map<String, List<Listing>> tables = books.current().programmes().stream().filter(wanted).sorted(NEWEST_FIRST)
            .collect(Collectors.groupingBy(each, LinkedHashMap::new, Collectors.toList()));
        return tables.values().stream()
            .map(listings -> new OfferTable(listings.get(0).offer(), listings.stream().map(listing -> new OfferView(listing, now)).toList())).toList();
    }
}
