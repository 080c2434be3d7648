package jp.madoguchi.home.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.scheme.ConfirmationPlace;
import jp.madoguchi.facility.scheme.OpenSchemes;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** The answer of 方式診断: what the one rule says, and what to read and do next. */
@Named
@RequestScoped
public class GuideAnswerPage {

    @Inject
    GuideVisit visit;

    @Inject
    RuleBooks books;

    private FacilityFacts facts;
    private RuleBook book;
    private List<SchemeView> schemes;

    @PostConstruct
    void load() {
        facts = visit.facts();
        book = books.current();
        schemes = OpenSchemes.on(facts, visit.reading().on(), book).answers().stream()
            .map(answer -> new SchemeView(answer, Since.of(answer, facts.type(), book), withType())).toList();
    }

    public String getDay() {
        return JapaneseDate.full(visit.reading().on());
    }

    public String getCode() {
        return visit.reading().code().map(FacilityCode::digits).orElse(null);
    }

    public PublicEntry getListed() {
        return visit.listed().orElse(null);
    }

    public boolean isByCodeOnly() {
        return visit.isByCodeOnly();
    }

    public boolean isElsewhere() {
        return visit.isElsewhere() && schemes.stream().noneMatch(SchemeView::isOpen);
    }

    public String getConclusion() {
        return Conclusion.of(schemes);
    }

    public List<Given> getGiven() {
        return Given.of(facts, book);
    }

    public String getChange() {
        return withType().questions();
    }

    /** Whoever came by a code and answers goes on with the type the register knows. */
    private GuideAddress withType() {
        return visit.address().with("type", facts.type().name());
    }

    public List<SchemeView> getSchemes() {
        return schemes;
    }

    public SchemeView getFull() {
        return schemes.get(Scheme.FULL.ordinal());
    }

    public SchemeView getLimited() {
        return schemes.get(Scheme.LIMITED.ordinal());
    }

    /** 居宅同意取得型 in any of its uses. */
    public boolean isConsentOpen() {
        return schemes.stream().skip(Scheme.VISIT.ordinal()).anyMatch(SchemeView::isOpen);
    }

    /** 既存型 is still to be made ready. */
    public boolean isFullToBegin() {
        return getFull().isOpen() && !facts.inUse().contains(Scheme.FULL);
    }

    public boolean isHomeNursing() {
        return facts.type() == FacilityType.HOME_NURSING;
    }

    /** A 経過措置 has ended, and with it the delay of 既存型. */
    public boolean isMeasureOver() {
        return isFullToBegin() && facts.type().isInsured() && !facts.claim().isPaper() && !facts.measures().isEmpty()
            && facts.measures().stream().noneMatch(reported -> book.measure(reported).holdsOn(visit.reading().on(), reported));
    }

    /** Whether it is worth reading how 既存型 and 資格確認限定型 differ. */
    public boolean isComparisonOfUse() {
        return getFull().isOpen() && !isHomeNursing() || getLimited().isOpen() || !getLimited().getConditions().isEmpty();
    }

    /** D-13: by post, or only here. */
    public boolean isByPost() {
        return facts.claim().isPaper();
    }

    /** The landing page for such facilities, or null for those who are served elsewhere. */
    public Audience getAudience() {
        return Audience.of(facts).orElse(null);
    }

    public ConfirmationPlace getPlace() {
        return switch (facts.type()) {
            case CHECKUP_BODY, INSURER -> ConfirmationPlace.CHECKUP;
            case MIDWIFERY -> ConfirmationPlace.MIDWIFERY;
            default -> ConfirmationPlace.MEDICAL;
        };
    }

    public String getConfirmation() {
        String day = visit.address().typed("on").isEmpty() ? "" : "&on=" + visit.reading().on();
        return "/guide/confirmation?place=" + getPlace() + day;
    }
}
