package jp.madoguchi.home.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.scheme.ConfirmationPlace;
import jp.madoguchi.facility.scheme.OpenSchemes;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.facility.scheme.TransitionalMeasure;
import jp.madoguchi.platform.faces.Problem;
import jp.madoguchi.platform.text.Refusal;

/** 方式診断: a code or a type, a few questions, and what the one rule says. Everything stands in the address. */
@Named
@RequestScoped
public class GuidePage {

    @Inject
    ExternalContext request;

    @Inject
    GuideByCode register;

    @Inject
    RuleBooks books;

    @Inject
    Clock clock;

    private GuideAddress address;
    private GuideReading reading;
    private Optional<PublicEntry> listed;
    private Optional<FacilityType> type;
    private boolean asksForAnswer;
    private List<SchemeView> answers;

    @PostConstruct
    void load() {
        Map<String, String> parameters = request.getRequestParameterMap();
        address = GuideAddress.of(parameters);
        reading = new GuideReading(address, JapanTime.dateOf(clock.instant()));
        listed = reading.code().flatMap(code -> register.on(reading.on(), code));
        type = listed.map(PublicEntry::getType).or(reading::type);
        asksForAnswer = "answer".equals(parameters.get("step"));
        answers = isAnswered() ? answer() : List.of();
    }

    private List<SchemeView> answer() {
        RuleBook book = books.current();
        FacilityFacts facts = facts();
        return OpenSchemes.on(facts, reading.on(), book).answers().stream()
            .map(answer -> new SchemeView(answer, Since.of(answer, facts.type(), book), address)).toList();
    }

    private FacilityFacts facts() {
        return reading.facts(type.orElseThrow(), listed.map(PublicEntry::getStatus).orElse(FacilityStatus.ACTIVE));
    }

    /** Neither a code that was found nor a type: the visit begins. */
    public boolean isStart() {
        return type.isEmpty() || reading.refusals().containsKey("code");
    }

    public boolean isAsking() {
        return !isStart() && !isAnswered();
    }

    /** Where nothing need be asked, or the register knows the facility, the answer comes at once. */
    public boolean isAnswered() {
        boolean atOnce = listed.isPresent() && !address.answers().containsKey("type") || type.map(GuideQuestions::isNothingAsked).orElse(false);
        return !isStart() && reading.refusals().isEmpty() && (asksForAnswer || atOnce);
    }

    public String getTitle() {
        return isStart() ? "方式診断" : isAnswered() ? "方式診断の結果" : "方式診断の質問";
    }

    public PublicEntry getListed() {
        return listed.orElse(null);
    }

    public FacilityType getType() {
        return type.orElse(null);
    }

    public FacilityType[] getTypes() {
        return FacilityType.values();
    }

    public GuideQuestions getQuestions() {
        return new GuideQuestions(type.orElseThrow());
    }

    /** The six 経過措置, as far as such a facility may have them. */
    public List<TransitionalMeasure> getMeasures() {
        boolean pharmacy = type.equals(Optional.of(FacilityType.PHARMACY));
        return books.current().measures().stream().filter(measure -> measure.pharmacies() || !pharmacy).toList();
    }

    public List<SchemeView> getAnswers() {
        return answers;
    }

    public String getConclusion() {
        List<String> open = answers.stream().filter(SchemeView::isOpen).map(view -> view.getScheme().getLabel()).toList();
        return open.isEmpty() ? "今のところ、お使いになれる方式はありません。理由と、使えるようになる条件は、下をご覧ください。"
            : "お使いになれるのは、" + String.join("、", open) + "です。";
    }

    public SchemeView getLimited() {
        return answers.get(Scheme.LIMITED.ordinal());
    }

    public SchemeView getFull() {
        return answers.get(Scheme.FULL.ordinal());
    }

    /** 居宅同意取得型 in any of its uses. */
    public boolean isConsentOpen() {
        return answers.stream().skip(Scheme.VISIT.ordinal()).anyMatch(SchemeView::isOpen);
    }

    public String getOnText() {
        return JapaneseDate.full(reading.on());
    }

    public String typed(String name) {
        return address.typed(name);
    }

    /** What was chosen, or what is ticked where nothing was. */
    public String chosen(String name, String otherwise) {
        return address.answers().getOrDefault(name, otherwise);
    }

    public String error(String name) {
        return Optional.ofNullable(reading.refusals().get(name)).map(Refusal::message).orElse(null);
    }

    public List<Problem> getProblems() {
        return reading.refusals().entrySet().stream().map(wrong -> new Problem(wrong.getKey(), wrong.getValue().message())).toList();
    }

    public boolean isCodeUnknown() {
        return reading.code().isPresent() && listed.isEmpty();
    }

    public boolean isCheckDigitDoubtful() {
        return reading.code().map(code -> !code.isCheckDigitRight()).orElse(false);
    }

    public String getChange() {
        return address.with("type", type.orElseThrow().name()).questions();
    }

    /** The landing page for such facilities, or null for those who are served elsewhere. */
    public Audience getAudience() {
        return Audience.of(facts()).orElse(null);
    }

    /** D-13: by post, or only here. */
    public boolean isByPost() {
        return facts().claim().isPaper();
    }

    public List<Given> getGiven() {
        return Given.of(facts(), books.current());
    }

    public ConfirmationPlace getPlace() {
        return switch (type.orElseThrow()) {
            case CHECKUP_BODY, INSURER -> ConfirmationPlace.CHECKUP;
            case MIDWIFERY -> ConfirmationPlace.MIDWIFERY;
            default -> ConfirmationPlace.MEDICAL;
        };
    }

    /** 施術所 and 職域診療所: another portal serves them. */
    public boolean isElsewhere() {
        return type.map(GuideQuestions::isNothingAsked).orElse(false);
    }

    /** Whether it is worth reading what the schemes are like. */
    public boolean isAnyToExpect() {
        return answers.stream().limit(2).anyMatch(view -> view.isOpen() || !view.getConditions().isEmpty());
    }

    /** 既存型 is still to be made ready. */
    public boolean isFullToBegin() {
        return getFull().isOpen() && !reading.isFullInUse();
    }

    public String getCode() {
        return reading.code().map(FacilityCode::digits).orElse(null);
    }
}
