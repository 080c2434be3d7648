package jp.madoguchi.subsidy.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBook;

/** What a draft begins with. */
public sealed interface Wish {

    /** A published offer and its copy in the draft. */
    record Copy(Offer from, Offer to) {
    }

    Scope scope();

    Offer copied(Offer offer);

    default Optional<EditionObjection> objection(ProgrammeBook book) {
        return scope().offers(book).isEmpty() ? Optional.of(EditionObjection.NOTHING_THERE) : Optional.empty();
    }

    default List<Copy> copies(ProgrammeBook book) {
        return scope().offers(book).stream().map(offer -> new Copy(offer, copied(offer))).toList();
    }

    /** As they are: what changes is written afterwards. */
    record Change(Scope scope) implements Wish {

        @Override
        public Offer copied(Offer offer) {
            return offer;
        }
    }

    /** The closing day of those that have one; dates says what it rests on. */
    record MoveDeadline(Scope scope, LocalDate closes, String dates) implements Wish {

        @Override
        public Offer copied(Offer offer) {
            return OfferSheet.of(offer).closing(closes, dates).on(offer);
        }

        @Override
        public List<Copy> copies(ProgrammeBook book) {
            return scope.offers(book).stream().filter(offer -> offer.window().filter(window -> !window.closes().equals(closes)).isPresent())
                .map(offer -> new Copy(offer, copied(offer))).toList();
        }

        @Override
        public Optional<EditionObjection> objection(ProgrammeBook book) {
            List<Offer> offers = scope.offers(book);
            if (offers.isEmpty()) {
                return Optional.of(EditionObjection.NOTHING_THERE);
            }
            if (offers.stream().anyMatch(offer -> offer.window().filter(window -> closes.isBefore(window.opens())).isPresent())) {
                return Optional.of(EditionObjection.CLOSES_BEFORE_OPENS);
            }
            return copies(book).isEmpty() ? Optional.of(EditionObjection.NOTHING_MOVED) : Optional.empty();
        }
    }

    /** A whole fiscal year as the next one. */
    record Clone(Scope scope) implements Wish {

        @Override
        public Offer copied(Offer offer) {
            return NextYear.of(offer);
        }

        @Override
        public Optional<EditionObjection> objection(ProgrammeBook book) {
            List<Offer> offers = scope.offers(book);
            return offers.isEmpty() ? Optional.of(EditionObjection.NOTHING_THERE)
                : offers.stream().anyMatch(offer -> book.offer(NextYear.id(offer.id())).isPresent())
                    ? Optional.of(EditionObjection.NEXT_YEAR_THERE) : Optional.empty();
        }
    }
}
