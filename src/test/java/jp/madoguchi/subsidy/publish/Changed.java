package jp.madoguchi.subsidy.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.time.LocalDate;
import jp.madoguchi.platform.money.Ratio;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.ComponentCaps;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBook;
import jp.madoguchi.subsidy.programme.Source;
import jp.madoguchi.subsidy.programme.Window;

/** What a clerk might do to an offer, for tests. */
public final class Changed {

    private Changed() {
    }

    public static Offer published(String id) {
        return MigratedProgrammes.BOOK.offer(id).orElseThrow();
    }

    public static ProgrammeBook book(Offer... drafted) {
        List<Offer> offers = new ArrayList<>(MigratedProgrammes.BOOK.offers());
        for (Offer offer : drafted) {
            offers.removeIf(other -> other.id().equals(offer.id()));
            offers.add(offer);
        }
        return new ProgrammeBook(offers);
    }

    public static Offer row(Offer offer, String row, UnaryOperator<Figures> change) {
        OfferSheet sheet = OfferSheet.of(offer);
        Map<String, Figures> figures = new HashMap<>(sheet.figures());
        figures.computeIfPresent(row, (id, old) -> change.apply(old));
        return new OfferSheet(sheet.window(), sheet.finishBy(), sheet.remark(), sheet.source(), figures).on(offer);
    }

    public static Offer words(Offer offer, String remark, Source source) {
        OfferSheet sheet = OfferSheet.of(offer);
        return new OfferSheet(sheet.window(), sheet.finishBy(), remark, source, sheet.figures()).on(offer);
    }

    public static Offer window(Offer offer, String opens, String closes) {
        OfferSheet sheet = OfferSheet.of(offer);
        return new OfferSheet(Optional.of(new Window(LocalDate.parse(opens), LocalDate.parse(closes))), sheet.finishBy(), sheet.remark(), sheet.source(),
            sheet.figures()).on(offer);
    }

    public static Offer withoutWindow(Offer offer) {
        OfferSheet sheet = OfferSheet.of(offer);
        return new OfferSheet(Optional.empty(), sheet.finishBy(), sheet.remark(), sheet.source(), sheet.figures()).on(offer);
    }

    public static UnaryOperator<Figures> rate(int num, int den) {
        return old -> new Figures(new Ratio(num, den), old.costCap(), old.awardCap(), old.printedBase(), old.caps(), old.unit());
    }

    public static UnaryOperator<Figures> awardCap(long yen) {
        return old -> new Figures(old.rate(), old.costCap(), Yen.of(yen), old.printedBase(), old.caps(), old.unit());
    }

    public static UnaryOperator<Figures> deviceCap(long yen) {
        return old -> new Figures(old.rate(), old.costCap(), old.awardCap(), old.printedBase(),
            old.caps().map(caps -> new ComponentCaps(Yen.of(yen), caps.system())), old.unit());
    }
}
