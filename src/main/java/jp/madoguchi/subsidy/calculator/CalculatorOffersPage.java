package jp.madoguchi.subsidy.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.subsidy.programme.Offer;

/** 補助金を選ぶ: what there is for such a facility, open ones first. */
@Named
@RequestScoped
public class CalculatorOffersPage {

    private static final Comparator<OfferView> OPEN_FIRST = Comparator.comparing((OfferView view) -> !view.isOpen())
        .thenComparing(view -> view.listing().offer().year(), Comparator.reverseOrder());

    @Inject
    CalculatorVisit visit;

    public List<OfferView> getOffers() {
        return visit.book().programmes().stream().filter(kind()::isServedBy)
            .map(listing -> new OfferView(listing, visit.at())).sorted(OPEN_FIRST).toList();
    }

    /** Known by name only: the sources print no figures (D-29). */
    public List<Offer> getWithoutFigures() {
        return visit.book().offers().stream().filter(offer -> !offer.hasFigures() && kind().isServedBy(offer)).toList();
    }

    private FacilityKind kind() {
        return visit.kind().orElseThrow();
    }

    /** A pharmacy may be of a large group, which no list says. */
    public boolean isPharmacy() {
        return kind() == FacilityKind.PHARMACY;
    }

    public String getChainAddress() {
        return "/calculator" + visit.address().withKind(FacilityKind.CHAIN);
    }

    public boolean isClosed() {
        return visit.facility().filter(found -> found.entry().status() == FacilityStatus.CLOSED).isPresent();
    }
}
