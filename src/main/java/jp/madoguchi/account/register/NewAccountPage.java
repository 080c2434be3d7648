package jp.madoguchi.account.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.web.Visit;

/** ユーザー登録: asks for a mail address and answers the same, whoever it belongs to. */
@Named
@RequestScoped
public class NewAccountPage {

    @Inject
    AskForLink links;

    @Inject
    Visit visit;

    @Inject
    HttpServletRequest request;

    private MailAddress mail;

    /** The address goes along in the page, not in the browser's history. */
    public String ask() {
        links.ask(mail, visit.caller());
        return "/register/sent.xhtml";
    }

    /** Whether there is an address to send to again: the one just typed, or the one the form brings along. */
    public boolean isAgain() {
        return mail != null || request.getParameter("again") != null;
    }

    public MailAddress getMail() {
        return mail;
    }

    public void setMail(MailAddress mail) {
        this.mail = mail;
    }
}
