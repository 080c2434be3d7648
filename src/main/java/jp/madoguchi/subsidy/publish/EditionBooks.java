package jp.madoguchi.subsidy.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.Editions;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBook;

/**
 * An edition between two books.
 *
 * @param drafted the offers in it
 * @param before what is published without it: now, or a moment before it was published itself
 */
public record EditionBooks(List<Offer> drafted, ProgrammeBook before, ProgrammeBook after) {

    private static final Duration MOMENT = Duration.ofNanos(1000);

    public static Optional<EditionBooks> of(int number, Editions editions, Instant now) {
        return editions.editions().stream().filter(edition -> edition.number() == number).findFirst().map(edition -> {
            Instant at = edition.publishedAt().map(published -> published.minus(MOMENT)).orElse(now);
            return new EditionBooks(editions.offers().stream().filter(offer -> offer.edition() == number).toList(),
                editions.knownOn(at), editions.with(number, at));
        });
    }

    public List<Compared> compared() {
        return drafted.stream().map(offer -> Compared.with(before, offer)).toList();
    }

    public List<OfferDiff> diff() {
        return compared().stream().flatMap(offer -> OfferDiff.of(offer).stream()).toList();
    }

    public List<Finding> findings() {
        return EditionCheck.of(compared(), after);
    }

    public List<ExampleEffect> effects(RuleBook rules) {
        return ExampleEffect.of(compared(), before, after, rules);
    }

    public Optional<Offer> offer(String id) {
        return drafted.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }
}
