package jp.madoguchi.account.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.madoguchi.account.proof.TooBusy;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.web.Visit;

/** ご本人の確認: with the strongest means somebody has, before what could take his account or facility away from him. */
@Named
@RequestScoped
public class ProvePage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    PasswordDoor passwords;

    @Inject
    CodeDoor codes;

    @Inject
    ProveAgain proofs;

    @Inject
    Entrance entrance;

    @Inject
    Visit visit;

    private Standing standing;
    private String password;
    private String code;
    private String to;

    @PostConstruct
    void load() {
        standing = SignedIn.standing(request).orElseThrow();
        to = request.getParameter("to");
    }

    public void check() throws IOException {
        if (isCodeAsked()) {
            checkCode();
        } else {
            checkPassword();
        }
    }

    private void checkCode() throws IOException {
        CodeDoor.Knock knock = codes.knock(standing.person(), code, visit.caller());
        switch (knock.answer()) {
            case RIGHT -> goOn(true, knock.how());
            case WRONG -> say("code", LoginPage.WRONG_CODE);
            case CLOSED -> say("code", LoginPage.TOO_MANY_CODES);
        }
    }

    private void checkPassword() throws IOException {
        try {
            PasswordDoor.Knock knock = passwords.knock(new MailAddress(standing.mail().orElseThrow()), password, Browser.of(request));
            switch (knock.answer()) {
                case IN, NEEDS_CODE -> goOn(false, "PASSWORD");
                case WRONG -> say("password", "パスワードが違います。もう一度入力してください。");
                case CLOSED -> say("password", "パスワードの間違いが続きました。15分ほど待ってから、もう一度試してください。");
            }
        } catch (TooBusy busy) {
            say(null, LoginPage.BUSY);
        }
    }

    private void goOn(boolean strongly, String how) throws IOException {
        proofs.prove(standing.signIn(), strongly, how, visit.caller());
        entrance.leadOn(standing.person(), to);
    }

    private void say(String field, String text) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public boolean isCodeAsked() {
        return standing.second();
    }

    public boolean isPasswordAsked() {
        return !standing.second() && standing.mail().isPresent();
    }

    public boolean isKept() {
        return entrance.hasKept();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTo() {
        return to;
    }
}
