package jp.madoguchi.subsidy.programme;

import java.time.Instant;

/** A row with the offer it stands in. */
public record Listing(Offer offer, Programme programme) {

    public boolean isOpen(Instant at) {
        return offer.window().map(window -> window.on(at) == Window.Status.OPEN).orElse(false);
    }
}
