package jp.madoguchi.account.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MailLinkState;
import jp.madoguchi.account.MailLinks;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.PasswordRule;
import jp.madoguchi.account.proof.TooBusy;
import jp.madoguchi.account.signin.Browser;
import jp.madoguchi.account.signin.Entrance;
import jp.madoguchi.account.signin.Passwords;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.text.Refusal;

/** The first page a member of the staff sees: he chooses his password. */
@Named
@RequestScoped
public class StaffPasswordPage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    MailLinks links;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    ChooseStaffPassword choose;

    @Inject
    RenewStaffLink renewing;

    @Inject
    Entrance entrance;

    @Inject
    Clock clock;

    private String token;
    private Optional<MailLink> link;
    private String password;
    private boolean renewed;

    @PostConstruct
    void load() {
        token = request.getParameter("t");
        link = links.find(MailLinkKind.STAFF, token);
    }

    public void choose() {
        Person person = link.flatMap(MailLink::personId).map(people::get).orElseThrow();
        List<Refusal> against = new PasswordRule(true).against(password, List.of(person.getName(), person.getMail()));
        if (!against.isEmpty()) {
            against.forEach(refusal -> say("password", refusal.message()));
            return;
        }
        try {
            choose.choose(token, passwords.hash(password), Caller.VISITOR).ifPresentOrElse(this::lead, this::load);
        } catch (TooBusy busy) {
            say(null, "ただいま混み合っています。1分ほど待ってから、もう一度押してください。");
        }
    }

    private void lead(ChooseStaffPassword.Chosen chosen) {
        try {
            if (chosen.secondFactor()) {
                faces.getExternalContext().redirect("/login");
            } else {
                entrance.letIn(chosen.person(), false, "STAFF_LINK", Browser.of(request), "/my/security?needed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void renew() {
        renewing.renew(token, Caller.VISITOR);
        renewed = true;
    }

    private void say(String field, String text) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** OPEN, USED or ENDED; USED too where there is no such link. */
    public String getState() {
        return link.map(found -> found.stateAt(clock.instant())).orElse(MailLinkState.USED).name();
    }

    public String getMail() {
        return link.map(found -> found.mail().text()).orElse("");
    }

    public boolean isRenewed() {
        return renewed;
    }

    public String getToken() {
        return token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
