package jp.madoguchi.account.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MailLinkState;
import jp.madoguchi.account.MailLinks;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.TooBusy;
import jp.madoguchi.platform.Caller;

/** A new password by a mail's link. */
@Named
@RequestScoped
public class ResetPage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    MailLinks links;

    @Inject
    People people;

    @Inject
    NewPassword rule;

    @Inject
    Standings standings;

    @Inject
    Passwords passwords;

    @Inject
    ResetPassword resets;

    @Inject
    Clock clock;

    private String token;
    private Person person;
    private String newPassword;

    @PostConstruct
    void load() {
        token = request.getParameter("t");
        person = links.find(MailLinkKind.RESET, token).filter(link -> link.stateAt(clock.instant()) == MailLinkState.OPEN)
            .flatMap(MailLink::personId).map(people::get).orElse(null);
    }

    public void reset() throws IOException {
        if (person == null) {
            return;
        }
        String objection = rule.objection(newPassword, person);
        if (!objection.isEmpty()) {
            faces.addMessage("newPassword", new FacesMessage(FacesMessage.SEVERITY_ERROR, objection, null));
            return;
        }
        try {
            Browser browser = Browser.of(request);
            BrowserMark mark = BrowserMark.of(browser);
            if (resets.reset(token, passwords.hash(newPassword), mark, browser.device(), Caller.VISITOR)) {
                mark.give(request, (HttpServletResponse) faces.getExternalContext().getResponse());
            }
            faces.getExternalContext().redirect("/login/reset?done");
        } catch (TooBusy busy) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, LoginPage.BUSY, null));
        }
    }

    public boolean isDone() {
        return request.getParameter("done") != null;
    }

    public boolean isOpen() {
        return person != null;
    }

    /** Asked for while the page is built, without a person too. */
    public int getLeast() {
        return person != null && standings.hasSecondFactor(person.getId()) ? 13 : 15;
    }

    public String getMail() {
        return person == null ? "" : person.getMail();
    }

    public String getToken() {
        return token;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
