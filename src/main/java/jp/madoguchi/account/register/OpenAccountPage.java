package jp.madoguchi.account.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.account.proof.PasswordRule;
import jp.madoguchi.account.proof.TooBusy;
import jp.madoguchi.account.signin.Browser;
import jp.madoguchi.account.signin.Entrance;
import jp.madoguchi.account.signin.PasswordDoor;
import jp.madoguchi.account.signin.Passwords;
import jp.madoguchi.platform.text.Refusal;
import jp.madoguchi.platform.web.Visit;

/** Where the link of the mail leads. Opening it only shows the page, since programs that look for dangers open links too. */
@Named
@RequestScoped
public class OpenAccountPage {

    private static final String BUSY = "ただいま混み合っています。1分ほど待ってから、もう一度押してください。入力した内容は残っています（パスワードだけは入力し直してください）。";
    private static final String NEXT = "/my/join";

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    LinkedMail linked;

    @Inject
    Passwords passwords;

    @Inject
    PasswordDoor door;

    @Inject
    OpenAccount accounts;

    @Inject
    AskForLink links;

    @Inject
    Entrance entrance;

    @Inject
    Visit visit;

    private String token;
    private String name;
    private String password;
    private boolean agreed;

    @PostConstruct
    void load() {
        token = request.getParameter("t");
    }

    public void register() throws IOException {
        if (isWrong()) {
            return;
        }
        try {
            Optional<Long> person = linked.isOpen(token)
                ? accounts.open(token, new NewAccount(name, passwords.hash(password)), visit.caller()) : Optional.empty();
            if (person.isPresent()) {
                entrance.letIn(person.get(), false, "REGISTER", Browser.of(request), NEXT);
            } else {
                pressedAgain();
            }
        } catch (TooBusy busy) {
            say(null, BUSY);
        }
    }

    private boolean isWrong() {
        List<Refusal> reasons = new PasswordRule(false).against(password, linked.about(token, name));
        if (!reasons.isEmpty()) {
            say("password", reasons.stream().map(Refusal::message).collect(Collectors.joining("　")));
        }
        if (!agreed) {
            say("agreed", "登録するには、利用規約への同意が必要です。利用規約を読んで、同意する場合はチェックを入れてください。");
        }
        return !reasons.isEmpty() || !agreed;
    }

    /** The first of two presses made the account: who knows its password goes on, everybody else reads what happened. */
    private void pressedAgain() throws IOException {
        PasswordDoor.Knock knock = linked.mail(token).map(mail -> door.knock(mail, password, Browser.of(request))).orElse(null);
        if (knock != null && knock.answer() == PasswordDoor.Answer.IN) {
            entrance.letIn(knock.person().orElseThrow().getId(), false, "REGISTER", Browser.of(request), NEXT);
        }
    }

    /** Another link to where this one went, if it was one of ours. */
    public String askAgain() {
        linked.mail(token).ifPresent(mail -> links.ask(mail, visit.caller()));
        return "/register/sent.xhtml";
    }

    private void say(String field, String text) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        if (field != null && faces.getViewRoot().findComponent(field) instanceof UIInput input) {
            input.setValid(false);
        }
    }

    /** OPEN, USED, ENDED, or UNKNOWN where it is none of ours. */
    public String getState() {
        return linked.state(token);
    }

    public String getMail() {
        return linked.isOpen(token) ? linked.mail(token).orElseThrow().text() : "";
    }

    public String getToken() {
        return token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
