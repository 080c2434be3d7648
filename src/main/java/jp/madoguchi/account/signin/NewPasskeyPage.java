package jp.madoguchi.account.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import jp.madoguchi.account.People;
import jp.madoguchi.platform.web.Visit;

/** Adds a passkey that the browser makes. */
@Named
@RequestScoped
public class NewPasskeyPage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    People people;

    @Inject
    PasskeyCounter counter;

    @Inject
    AddPasskey passkeys;

    @Inject
    Visit visit;

    private Standing standing;
    private PasskeyCounter.Offer offer;
    private String name;
    private List<String> fresh = List.of();

    @PostConstruct
    void load() {
        standing = SignedIn.standing(request).orElseThrow();
        name = Browser.of(request).device();
    }

    public void add() throws IOException {
        MeansAdded added = passkeys.add(standing.signIn(), request.getParameter("offer"), request.getParameter("answer"), name, visit.caller());
        if (added.objection().isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, added.objection().get().getText(), null));
        } else if (added.codes().isEmpty()) {
            faces.getExternalContext().redirect("/my/security?done=passkey");
        } else {
            fresh = added.codes();
        }
    }

    private PasskeyCounter.Offer offer() {
        offer = offer == null ? counter.toMake(people.get(standing.person())) : offer;
        return offer;
    }

    public String getOptions() {
        return offer().options();
    }

    public String getSealed() {
        return offer().sealed();
    }

    public List<String> getFresh() {
        return fresh;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
