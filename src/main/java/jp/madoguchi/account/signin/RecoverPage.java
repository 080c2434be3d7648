package jp.madoguchi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.Person;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.web.Pace;

/** For who can show no second factor any more: asks for a letter, and later takes its code. */
@Named
@RequestScoped
public class RecoverPage {

    private static final String WRONG = "メールアドレスか手紙のコードが違います。手紙のとおりに、もう一度入力してください。";
    private static final int MOST_MAILS = 5;
    private static final int MOST_OF_AN_ADDRESS = 30;

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    AskRecovery recoveries;

    @Inject
    UseRecovery use;

    @Inject
    WrongTries tries;

    private MailAddress mail;
    private FacilityCode facilityCode;
    private String code;

    public void ask() throws IOException {
        String bucket = "recovery " + Person.key(mail);
        boolean maySend = !tries.isFull(bucket, MOST_MAILS);
        tries.count(bucket);
        recoveries.ask(mail, facilityCode, maySend, Caller.VISITOR);
        faces.getExternalContext().redirect("/login/recover?step=sent");
    }

    public void recover() throws IOException {
        String bucket = "recovery address " + Pace.household(Browser.of(request).address());
        if (tries.isFull(bucket, MOST_OF_AN_ADDRESS)) {
            say(null, CardPage.CLOSED);
            return;
        }
        tries.count(bucket);
        Optional<RecoveryState> state = use.use(mail, code, Caller.VISITOR);
        if (state.isEmpty()) {
            say("code", WRONG);
            return;
        }
        switch (state.get()) {
            case OPEN -> faces.getExternalContext().redirect("/login/recover?step=done");
            case WAITING -> say("code", "このコードは、まだ使えません。ご本人が気づいて止められるよう、お申し込みから24時間たつと使えるようになります。手紙に書かれた日時のあとに、もう一度入力してください。");
            case STOPPED -> say("code", "この再設定は、ご本人か管理者によって止められました。覚えがないときは、お電話ください。");
            case ENDED -> say("code", "このコードは、もう使われたか、30日を過ぎています。もう一度お申し込みください。");
        }
    }

    private void say(String field, String text) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** ask, sent, code or done */
    public String getStep() {
        String step = String.valueOf(request.getParameter("step"));
        return List.of("sent", "code", "done").contains(step) ? step : "ask";
    }

    public MailAddress getMail() {
        return mail;
    }

    public void setMail(MailAddress mail) {
        this.mail = mail;
    }

    public FacilityCode getFacilityCode() {
        return facilityCode;
    }

    public void setFacilityCode(FacilityCode facilityCode) {
        this.facilityCode = facilityCode;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
