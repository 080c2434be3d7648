package jp.madoguchi.subsidy.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.faces.Problem;
import jp.madoguchi.platform.money.YenReason;
import jp.madoguchi.platform.text.Refusal;

/** 補助金の計算: a facility, a programme, a bill, and what is paid of it. Everything stands in the address. */
@Named
@RequestScoped
public class CalculatorPage {

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

    public String getFacilityLabel() {
        return visit.facilityLabel();
    }

    /** null where it is today. */
    public String getDay() {
        return visit.day().map(JapaneseDate::full).orElse(null);
    }

    /** As the address says it; nothing where a code or the row says it. */
    public String getTypedKind() {
        return visit.address().kind();
    }

    public String getTodayAddress() {
        return "/calculator" + visit.address().wholeToday();
    }

    public String getOn() {
        return visit.address().on();
    }

    /** Of an address that names a programme there is not. */
    public boolean isProgrammeUnknown() {
        return !visit.address().programme().isEmpty() && visit.chosen().isEmpty();
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

    public OfferView getOffer() {
        return visit.chosen().map(listing -> new OfferView(listing, visit.at())).orElse(null);
    }

    public AboutOffer getAbout() {
        return visit.chosen().map(AboutOffer::new).orElse(null);
    }

    public List<CostLine> getLines() {
        return (request.getParameter("more") == null ? visit.bill() : visit.bill().longer()).lines();
    }

    /** Whether the bill may have another line. */
    public boolean isRoom() {
        return getLines().size() < CalculatorAddress.MOST_LINES;
    }

    public boolean isUntaxed() {
        return visit.address().tax().equals("out");
    }

    public AnswerView getAnswer() {
        return visit.assessment().map(assessment -> new AnswerView(assessment, visit)).orElse(null);
    }

    public List<Problem> getProblems() {
        if (visit.isSentEmpty()) {
            return List.of(new Problem(visit.bill().lines().get(0).getId(), Refusal.because(YenReason.EMPTY).message()));
        }
        if (!visit.bill().isShortEnough()) {
            return List.of(new Problem("amount-" + CalculatorAddress.MOST_LINES, "費用は" + CalculatorAddress.MOST_LINES + "行までです。同じ費用の行を足し合わせて入力してください。"));
        }
        List<Problem> lines = visit.bill().lines().stream()
            .flatMap(line -> line.refusal().stream().map(text -> new Problem(line.getId(), text))).toList();
        return isStart() && visit.codeRefusal().isPresent() ? List.of(new Problem("code", getCodeError())) : lines;
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
