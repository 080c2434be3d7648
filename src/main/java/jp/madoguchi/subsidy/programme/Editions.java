package jp.madoguchi.subsidy.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All editions there are, in the order in which they were published, and the offers of each.
 */
public record Editions(List<Edition> editions, List<Offer> offers) {

    /** A window as an edition has it. */
    public record Moved(Edition edition, Optional<Window> window) {
    }

    public Editions {
        editions = editions.stream().sorted(Comparator.comparing((Edition edition) -> edition.publishedAt().orElse(Instant.MAX))
            .thenComparing(Edition::number)).toList();
        offers = List.copyOf(offers);
    }

    /** For each offer what was published last by then. */
    public ProgrammeBook knownOn(Instant at) {
        return book(editions.stream().filter(edition -> edition.isKnownOn(at)).toList());
    }

    /** A draft laid over what is published. */
    public ProgrammeBook with(int draft, Instant at) {
        List<Edition> laid = new ArrayList<>(editions.stream().filter(edition -> edition.isKnownOn(at)).toList());
        laid.add(editions.stream().filter(edition -> edition.number() == draft).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no edition " + draft)));
        return book(laid);
    }

    /** The windows an offer has had, oldest first; editions that did not move it are left out. */
    public List<Moved> windowsOf(String offer, Instant at) {
        List<Moved> moves = new ArrayList<>();
        editions.stream().filter(edition -> edition.isKnownOn(at)).forEach(edition -> of(edition, offer).ifPresent(held -> {
            if (moves.isEmpty() || !moves.get(moves.size() - 1).window().equals(held.window())) {
                moves.add(new Moved(edition, held.window()));
            }
        }));
        return moves;
    }

    private Optional<Offer> of(Edition edition, String offer) {
        return offers.stream().filter(held -> held.edition() == edition.number() && held.id().equals(offer)).findFirst();
    }

    private ProgrammeBook book(List<Edition> laid) {
        Map<String, Offer> latest = new LinkedHashMap<>();
        laid.forEach(edition -> offers.stream().filter(offer -> offer.edition() == edition.number())
            .forEach(offer -> latest.put(offer.id(), offer)));
        return new ProgrammeBook(latest.values().stream().sorted(Comparator.comparing(Offer::year)).toList());
    }
}
