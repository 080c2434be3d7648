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
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.TooBusy;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.text.MailAddress;

/** ログイン: mail and password, then a code where there is a second factor. */
@Named
@RequestScoped
public class LoginPage {

    static final String WRONG = "メールアドレスかパスワードが違います。大文字と小文字、全角と半角を確かめて、もう一度入力してください。";
    static final String BUSY = "ただいま混み合っています。1分ほど待ってから、もう一度ログインしてください。";
    static final String WRONG_CODE = "確認コードが違うか、もう使われています。新しいコードに変わってから、入力し直してください。";
    static final String TOO_MANY_CODES = "確認コードの間違いが続きました。15分ほど待ってから、もう一度ログインしてください。";
    private static final String TOO_LATE = "時間がたったため、初めからやり直してください。";

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    PasswordDoor passwords;

    @Inject
    CodeDoor codes;

    @Inject
    Entrance entrance;

    private MailAddress mail;
    private String password;
    private String code;
    private String ticket;
    private String to;
    private boolean closed;

    @PostConstruct
    void load() {
        to = request.getParameter("to");
        ticket = request.getParameter("ticket");
    }

    public void enter() throws IOException {
        Browser browser = Browser.of(request);
        try {
            PasswordDoor.Knock knock = passwords.knock(mail, password, browser);
            switch (knock.answer()) {
                case WRONG -> say("password", WRONG);
                case CLOSED -> closed = true;
                case NEEDS_CODE -> ticket = codes.ticketFor(knock.person().map(Person::getId).orElseThrow());
                case IN -> entrance.letIn(knock.person().orElseThrow().getId(), false, "PASSWORD", browser, to);
            }
        } catch (TooBusy busy) {
            say(null, BUSY);
        }
    }

    public void check() throws IOException {
        Optional<Long> person = codes.bearerOf(ticket);
        if (person.isEmpty()) {
            ticket = null;
            say(null, TOO_LATE);
            return;
        }
        CodeDoor.Knock knock = codes.knock(person.get(), code, Caller.VISITOR);
        switch (knock.answer()) {
            case RIGHT -> entrance.letIn(person.get(), true, "PASSWORD " + knock.how(), Browser.of(request), to);
            case WRONG -> say("code", WRONG_CODE);
            case CLOSED -> say("code", TOO_MANY_CODES);
        }
    }

    private void say(String field, String text) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** 2 where the password was right and a code is asked for. */
    public int getStep() {
        return ticket == null || ticket.isEmpty() ? 1 : 2;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Something typed is waiting for whoever signs in. */
    public boolean isKept() {
        return entrance.hasKept();
    }

    public boolean isSentHere() {
        return to != null && !to.isEmpty();
    }

    public MailAddress getMail() {
        return mail;
    }

    public void setMail(MailAddress mail) {
        this.mail = mail;
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

    public String getTicket() {
        return ticket;
    }

    public String getTo() {
        return to;
    }
}
