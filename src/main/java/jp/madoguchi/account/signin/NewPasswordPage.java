package jp.madoguchi.account.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.madoguchi.account.People;
import jp.madoguchi.account.proof.TooBusy;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** Changes the caller's password. */
@Named
@RequestScoped
public class NewPasswordPage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    People people;

    @Inject
    NewPassword rule;

    @Inject
    Passwords passwords;

    @Inject
    ChangePassword change;

    @Inject
    Visit visit;

    private Standing standing;
    private String newPassword;

    @PostConstruct
    void load() {
        standing = SignedIn.standing(request).orElseThrow();
    }

    public void change() throws IOException {
        visit.caller().require(Permission.CHANGE_SIGN_IN);
        String objection = rule.objection(newPassword, people.get(standing.person()));
        if (!objection.isEmpty()) {
            faces.addMessage("newPassword", new FacesMessage(FacesMessage.SEVERITY_ERROR, objection, null));
            return;
        }
        try {
            change.change(standing.signIn(), passwords.hash(newPassword), visit.caller());
            faces.getExternalContext().redirect("/my/security?done=password");
        } catch (TooBusy busy) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, LoginPage.BUSY, null));
        }
    }

    public int getLeast() {
        return standing.second() ? 13 : 15;
    }

    public String getMail() {
        return standing.mail().orElse("");
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
