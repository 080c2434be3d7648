package jp.madoguchi.account.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.IdentifierKind;
import jp.madoguchi.platform.faces.AtField;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.web.Visit;

/** The two decisions about a 仮登録: always about the one in the form that was sent. */
@Named
@RequestScoped
public class RegistrationDecisionPage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    Registrations registrations;

    @Inject
    ReleaseRegistration releases;

    @Inject
    RefuseRegistration refusals;

    @Inject
    Visit visit;

    private String number;
    private String kind;
    private String typed;
    private String evidence;
    private String why;

    @PostConstruct
    void load() {
        number = request.getParameter("id");
        Optional<Identifier> asked = registrations.find(number).flatMap(Registration::identifier);
        kind = asked.map(Identifier::kind).orElse(IdentifierKind.BUREAU_RECEIPT).name();
        typed = asked.map(Identifier::number).orElse("");
    }

    public void release() throws IOException {
        Reading<Identifier> identifier = new TypedNumber(IdentifierKind.valueOf(kind), typed == null ? "" : typed).read();
        if (identifier.refused().isPresent()) {
            AtField.say(faces, "release", "number", identifier.refused().get().message());
        } else {
            answer(releases.release(number, identifier.understood().orElseThrow(), evidence, visit.caller()));
        }
    }

    public void refuse() throws IOException {
        answer(refusals.refuse(number, why, visit.caller()));
    }

    private void answer(Optional<RegistrationObjection> objection) throws IOException {
        if (objection.isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, objection.get().getText(), null));
        } else {
            faces.getExternalContext().redirect("/desk/registrations?show=decided&id=" + number + "&done");
        }
    }

    public List<IdentifierKind> getKinds() {
        return List.of(IdentifierKind.values());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
