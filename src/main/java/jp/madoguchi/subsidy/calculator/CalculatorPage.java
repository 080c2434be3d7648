package jp.madoguchi.subsidy.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.faces.Problem;
import jp.madoguchi.platform.text.Refusal;

/** 補助金の計算: a facility, a programme, a bill, and what is paid of it. Everything stands in the address. */
@Named
@RequestScoped
public class CalculatorPage {

    private static final Comparator<OfferView> OPEN_FIRST = Comparator.comparing((OfferView view) -> !view.isOpen())
        .thenComparing(view -> view.listing().offer().year(), Comparator.reverseOrder());

    @Inject
    CalculatorVisit visit;

    @Inject
    HttpServletRequest request;

    public String getTitle() {
        return isStart() ? "補助金の計算" : isChoosing() ? "補助金を選ぶ" : "補助額の計算";
    }

    /** Neither a facility nor a programme yet. */
    public boolean isStart() {
        return visit.kind().isEmpty();
    }

    public boolean isChoosing() {
        return !isStart() && visit.chosen().isEmpty();
    }

    public FacilityKind[] getKinds() {
        return FacilityKind.values();
    }

    public FacilityKind getKind() {
        return visit.kind().orElse(null);
    }

    public Registered getFacility() {
        return visit.facility().orElse(null);
    }

    public String getFacilityName() {
        return visit.facility().map(found -> found.entry().name()).orElse("");
    }

    public String getCode() {
        return visit.address().code();
    }

    public String getCodeError() {
        return visit.codeRefusal().map(Refusal::message).orElse(null);
    }

    public boolean isCodeUnknown() {
        return visit.unknownCode().isPresent();
    }

    public boolean isCheckDigitDoubtful() {
        return visit.unknownCode().filter(code -> !code.isCheckDigitRight()).isPresent();
    }

    public List<OfferView> getOffers() {
        return visit.book().programmes().stream().filter(visit.kind().orElseThrow()::isServedBy)
            .map(listing -> new OfferView(listing, visit.now())).sorted(OPEN_FIRST).toList();
    }

    public OfferView getOffer() {
        return OfferView.of(visit.chosen(), visit.now()).orElse(null);
    }

    public List<CostLine> getLines() {
        return (request.getParameter("more") == null ? visit.bill() : visit.bill().longer()).lines();
    }

    public boolean isUntaxed() {
        return visit.address().tax().equals("out");
    }

    public AnswerView getAnswer() {
        return visit.assessment().map(assessment -> new AnswerView(assessment, visit)).orElse(null);
    }

    public List<Problem> getProblems() {
        List<Problem> lines = visit.bill().lines().stream()
            .flatMap(line -> line.refusal().stream().map(text -> new Problem(line.getId(), text))).toList();
        return visit.codeRefusal().isPresent() ? List.of(new Problem("code", getCodeError())) : lines;
    }

    public String getFacilityAddress() {
        return "/calculator" + visit.address().facilityOnly();
    }

    public String addressOf(OfferView offer) {
        return "/calculator" + visit.address().withProgramme(offer.getId());
    }

    public String getSheetAddress() {
        return "/calculator/sheet" + visit.address().whole();
    }
}
