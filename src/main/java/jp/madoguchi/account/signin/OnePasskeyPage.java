package jp.madoguchi.account.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.platform.web.Visit;

/** One passkey of the caller's: its name, and its end. */
@Named
@RequestScoped
public class OnePasskeyPage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    Means means;

    @Inject
    ChangePasskey passkeys;

    @Inject
    Visit visit;

    private long id;
    private PasskeyRow passkey;
    private String name;

    @PostConstruct
    void load() {
        String typed = String.valueOf(request.getParameter("id"));
        id = typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
        passkey = means.passkey(id, visit.caller().person()).map(PasskeyRow::new).orElse(null);
        name = passkey == null ? "" : passkey.getName();
    }

    public void rename() throws IOException {
        show(passkeys.rename(id, name, visit.caller()), "renamed");
    }

    public void remove() throws IOException {
        show(passkeys.remove(id, SignedIn.standing(request).orElseThrow(), visit.caller()), "passkey-removed");
    }

    private void show(Optional<MeansObjection> objection, String done) throws IOException {
        if (objection.isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, objection.get().getText(), null));
        } else {
            faces.getExternalContext().redirect("/my/security?done=" + done);
        }
    }

    public long getId() {
        return id;
    }

    public PasskeyRow getPasskey() {
        return passkey;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
