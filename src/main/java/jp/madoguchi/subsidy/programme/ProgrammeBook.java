package jp.madoguchi.subsidy.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every offer with its rows, as they were known on some instant. */
public final class ProgrammeBook {

    private final Map<String, Offer> offers;
    private final Map<String, Listing> programmes;

    public ProgrammeBook(List<Offer> offers) {
        this.offers = offers.stream().collect(Collectors.toMap(Offer::id, Function.identity(), ProgrammeBook::twice, LinkedHashMap::new));
        this.programmes = offers.stream()
            .flatMap(offer -> offer.programmes().stream().map(programme -> new Listing(offer, programme)))
            .collect(Collectors.toMap(listing -> listing.programme().id(), Function.identity(), ProgrammeBook::twice, LinkedHashMap::new));
    }

    public List<Offer> offers() {
        return List.copyOf(offers.values());
    }

    public List<Listing> programmes() {
        return List.copyOf(programmes.values());
    }

    public Optional<Offer> offer(String id) {
        return Optional.ofNullable(offers.get(id));
    }

    public Optional<Listing> programme(String id) {
        return Optional.ofNullable(programmes.get(id));
    }

    private static <T> T twice(T first, T second) {
        throw new IllegalArgumentException("twice in one book: " + second);
    }
}
