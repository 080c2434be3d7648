package jp.madoguchi.home.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.facility.scheme.TransitionalMeasure;
import jp.madoguchi.platform.faces.Problem;
import jp.madoguchi.platform.text.Refusal;

/** 方式診断: a code or a type, then a few questions. Everything stands in the address. */
@Named
@RequestScoped
public class GuidePage {

    @Inject
    GuideVisit visit;

    @Inject
    RuleBooks books;

    public String getTitle() {
        return isStart() ? "方式診断" : isAnswered() ? "方式診断の結果" : "方式診断の質問";
    }

    public boolean isStart() {
        return visit.isStart();
    }

    public boolean isAsking() {
        return !isStart() && !isAnswered();
    }

    public boolean isAnswered() {
        return visit.isAnswered();
    }

    public FacilityType[] getTypes() {
        return FacilityType.values();
    }

    public FacilityType getType() {
        return visit.type().orElse(null);
    }

    public GuideQuestions getQuestions() {
        return new GuideQuestions(getType());
    }

    /** The six 経過措置, as far as such a facility may have them. */
    public List<TransitionalMeasure> getMeasures() {
        return books.current().measures().stream()
            .filter(measure -> measure.pharmacies() || getType() != FacilityType.PHARMACY).toList();
    }

    public String typed(String name) {
        return visit.address().typed(name);
    }

    /** What was chosen, or what is ticked where nothing was. */
    public String chosen(String name, String otherwise) {
        return visit.address().answers().getOrDefault(name, otherwise);
    }

    public String error(String name) {
        return Optional.ofNullable(visit.reading().refusals().get(name)).map(Refusal::message).orElse(null);
    }

    public List<Problem> getProblems() {
        return visit.reading().refusals().entrySet().stream()
            .map(wrong -> new Problem(wrong.getKey(), wrong.getValue().message())).toList();
    }

    public boolean isCodeUnknown() {
        return visit.reading().code().isPresent() && visit.listed().isEmpty();
    }

    public boolean isCheckDigitDoubtful() {
        return visit.reading().code().map(code -> !code.isCheckDigitRight()).orElse(false);
    }
}
