package jp.madoguchi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.text.MailAddress;

/** パスワードを忘れたとき. The answer is the same for every address. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    AskReset resets;

    @Inject
    AskBrowser browsers;

    private MailAddress mail;

    public void askReset() throws IOException {
        resets.ask(mail, Caller.VISITOR);
        faces.getExternalContext().redirect("/login/forgot?sent");
    }

    public void askBrowser() throws IOException {
        browsers.ask(mail, Caller.VISITOR);
        faces.getExternalContext().redirect("/login/browser?sent");
    }

    public boolean isSent() {
        return request.getParameter("sent") != null;
    }

    public MailAddress getMail() {
        return mail;
    }

    public void setMail(MailAddress mail) {
        this.mail = mail;
    }
}
