package jp.madoguchi.subsidy.publish;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.platform.calendar.FiscalYear;
import jp.madoguchi.platform.faces.AtField;
import jp.madoguchi.platform.web.Visit;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** The form with which a draft begins: ?what=change, move or clone, of ?scope=R7-VISIT or the year 2025. */
@Named
@RequestScoped
public class BeginEditionPage {

    private static final Set<String> DEEDS = Set.of("change", "move", "clone");

    @Inject
    FacesContext faces;

    @Inject
    BeginEdition begin;

    @Inject
    ProgrammeBooks books;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    private String what;
    private Scope scope;
    private List<Offer> offers;
    private final BeginForm form = new BeginForm();

    @PostConstruct
    void load() {
        visit.caller().requireAllowed(EditionMove.CHANGE.permission());
        what = Optional.ofNullable(parameter("what")).filter(DEEDS::contains).orElse("change");
        scope = new Scope(parameter("scope"));
        offers = scope.offers(books.knownOn(clock.instant()));
        form.setTitle(isKnown() ? getSubject() + switch (what) {
            case "move" -> "の期限の変更";
            case "clone" -> "の金額と期限";
            default -> "の変更";
        } : "");
    }

    private String parameter(String name) {
        return faces.getExternalContext().getRequestParameterMap().get(name);
    }

    public void begin() throws IOException {
        Wish wish = switch (what) {
            case "move" -> new Wish.MoveDeadline(scope, form.getCloses(), form.getDates());
            case "clone" -> new Wish.Clone(scope);
            default -> new Wish.Change(scope);
        };
        Begun begun = begin.begin(form.getTitle(), form.getWhy(), wish, visit.caller());
        if (begun.objection().isPresent() && begun.objection().get().isAboutTheDay()) {
            AtField.say(faces, "begin", "closes", begun.objection().get().getText());
        } else if (begun.objection().isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, begun.objection().get().getText(), null));
        } else {
            faces.getExternalContext().redirect("/desk/programmes/edition?number=" + begun.number());
        }
    }

    public boolean isKnown() {
        return !offers.isEmpty();
    }

    public boolean isMove() {
        return what.equals("move");
    }

    public boolean isClone() {
        return what.equals("clone");
    }

    public String getWhat() {
        return what;
    }

    public String getScope() {
        return scope.code();
    }

    /** 令和7年度 訪問診療等, or the year: of a clone the next one. */
    public String getSubject() {
        FiscalYear year = offers.get(0).year();
        return isClone() ? new FiscalYear(year.year() + 1).toString() : offers.size() == 1 ? offers.get(0).getTitle() : year.toString();
    }

    public List<OfferRow> getOffers() {
        return offers.stream().map(offer -> new OfferRow(offer, clock.instant())).toList();
    }

    public BeginForm getForm() {
        return form;
    }
}
