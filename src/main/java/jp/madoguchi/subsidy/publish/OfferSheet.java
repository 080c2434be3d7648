package jp.madoguchi.subsidy.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.subsidy.programme.Filing;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Programme;
import jp.madoguchi.subsidy.programme.Source;
import jp.madoguchi.subsidy.programme.Window;

/**
 * What of an offer may be changed in a draft: figures, dates, remark and source. Its words, items and conditions stay as they are.
 *
 * @param figures by the id of the row
 */
public record OfferSheet(Optional<Window> window, Optional<LocalDate> finishBy, String remark, Source source, Map<String, Figures> figures) {

    public static OfferSheet of(Offer offer) {
        return new OfferSheet(offer.window(), offer.filing().finishBy(), offer.remark(), offer.source(),
            offer.programmes().stream().collect(Collectors.toMap(Programme::id, Programme::figures)));
    }

    OfferSheet closing(LocalDate day, String dates) {
        return new OfferSheet(window.map(open -> new Window(open.opens(), day)), finishBy, remark,
            new Source(source.document(), source.place(), source.decision(), dates), figures);
    }

    public Offer on(Offer offer) {
        Filing filing = offer.filing();
        List<Programme> rows = offer.programmes().stream().map(row -> new Programme(row.id(), row.facilityClass(), row.readers(),
            figures.get(row.id()), row.freeReaders(), row.tiers())).toList();
        return new Offer(offer.edition(), offer.id(), offer.year(), offer.scheme(), offer.words(), window, offer.terms(), offer.items(),
            new Filing(filing.post(), filing.postDeadline(), finishBy, filing.payee(), filing.documents()), offer.budget(), remark, source, rows);
    }
}
