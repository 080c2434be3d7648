package jp.madoguchi.subsidy.publish;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.platform.faces.AtField;
import jp.madoguchi.platform.web.Visit;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** The form for an offer of a draft. */
@Named
@RequestScoped
public class OfferFormPage {

    @Inject
    FacesContext faces;

    @Inject
    EditionFiles files;

    @Inject
    ProgrammeBooks books;

    @Inject
    ChangeOffer change;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    private int number;
    private String seen;
    private Optional<Compared> compared;
    private OfferForm form;

    @PostConstruct
    void load() {
        visit.caller().requireAllowed(EditionMove.CHANGE.permission());
        number = EditionFiles.numberOf(parameter("edition"));
        // Counted before it is read: what is typed into an older form is never written over what is newer.
        seen = Optional.ofNullable(parameter("seen")).orElseGet(() -> String.valueOf(files.changes(number).size()));
        compared = files.find(number).filter(EditionFile::isDraft)
            .flatMap(draft -> EditionBooks.of(number, books.editions(), clock.instant()))
            .flatMap(edition -> edition.offer(String.valueOf(parameter("offer"))).map(offer -> Compared.with(edition.before(), offer)));
        form = compared.map(OfferForm::new).orElse(null);
    }

    private String parameter(String name) {
        return faces.getExternalContext().getRequestParameterMap().get(name);
    }

    public void save() throws IOException {
        if (form.isUnclear()) {
            AtField.say(faces, "offerForm", "closes", "申請の期限：開始の日と同じか、それより後の日にしてください。片方だけを空けることはできません。");
            return;
        }
        Optional<EditionObjection> no = change.change(number, getId(), form.sheet(), EditionFiles.numberOf(seen), visit.caller());
        if (no.isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, no.get().getText(), null));
        } else {
            faces.getExternalContext().redirect("/desk/programmes/edition?number=" + number + "&done=changed");
        }
    }

    public boolean isKnown() {
        return compared.isPresent();
    }

    public int getNumber() {
        return number;
    }

    public String getSeen() {
        return seen;
    }

    public String getId() {
        return compared.orElseThrow().after().id();
    }

    public String getTitle() {
        return compared.map(Compared::after).map(Offer::getTitle).orElse("この募集は書き直せません");
    }

    /** What the figures beside the fields are: いま公開, or the year before. */
    public String getBeside() {
        return compared.filter(Compared::isNextYear).flatMap(Compared::before).map(offer -> offer.year().toString()).orElse("いま公開");
    }

    public String getDeviceWords() {
        return compared.orElseThrow().after().words().device();
    }

    public String getSystemWords() {
        return compared.orElseThrow().after().words().system();
    }

    public OfferForm getForm() {
        return form;
    }
}
