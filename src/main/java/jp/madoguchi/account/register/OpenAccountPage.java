package jp.madoguchi.account.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.account.proof.TooBusy;
import jp.madoguchi.account.signin.Browser;
import jp.madoguchi.account.signin.Entrance;
import jp.madoguchi.platform.faces.AtField;
import jp.madoguchi.platform.web.Visit;

/** Where the link of the mail leads. Opening it only shows the page, since programs that look for dangers open links too. */
@Named
@RequestScoped
public class OpenAccountPage {

    private static final String BUSY = "ただいま混み合っています。1分ほど待ってから、もう一度押してください。入力した内容は残っています（パスワードだけは入力し直してください）。";

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    LinkedMail linked;

    @Inject
    AccountDoor door;

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
    private boolean answered;

    @PostConstruct
    void load() {
        token = request.getParameter("t");
    }

    public void register() throws IOException {
        if (isWrong()) {
            return;
        }
        try {
            Optional<Long> person = door.enter(token, name, password, Browser.of(request), visit.caller());
            answered = true;
            if (person.isPresent()) {
                entrance.letIn(person.get(), false, "REGISTER", Browser.of(request), "/my/join");
            }
        } catch (TooBusy busy) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, BUSY, null));
        }
    }

    private boolean isWrong() {
        String reasons = door.against(token, name, password);
        if (!reasons.isEmpty()) {
            AtField.say(faces, "account", "password", reasons);
        }
        if (!agreed) {
            AtField.say(faces, "account", "agreed", "登録するには、利用規約への同意が必要です。利用規約を読んで、同意する場合はチェックを入れてください。");
        }
        return !reasons.isEmpty() || !agreed;
    }

    /** Another link to where this one went, if it was one of ours. */
    public String askAgain() {
        linked.mail(token).ifPresent(mail -> links.ask(mail, visit.caller()));
        return "/register/sent.xhtml";
    }

    /** OPEN, USED, ENDED, or UNKNOWN where it is none of ours; a form that comes in is looked at, even where it comes twice. */
    public String getState() {
        String state = linked.state(token);
        return state.equals("USED") && request.getParameter("account") != null && !answered ? "OPEN" : state;
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
