package jp.madoguchi.account.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MailLinkState;
import jp.madoguchi.account.MailLinks;
import jp.madoguchi.platform.Caller;

/** Where the mail for a new browser leads: a button, since programs open links to look at them. */
@Named
@RequestScoped
public class KnowBrowserPage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    MailLinks links;

    @Inject
    KnowBrowser browsers;

    @Inject
    Clock clock;

    private String token;

    @PostConstruct
    void load() {
        token = request.getParameter("t");
    }

    public void know() throws IOException {
        Browser browser = Browser.of(request);
        BrowserMark mark = BrowserMark.of(browser);
        if (browsers.know(token, mark, browser.device(), Caller.VISITOR)) {
            mark.give(request, (HttpServletResponse) faces.getExternalContext().getResponse());
            faces.getExternalContext().redirect("/login");
        }
    }

    public boolean isLed() {
        return token != null;
    }

    public boolean isOpen() {
        return links.find(MailLinkKind.BROWSER, token).filter(link -> link.stateAt(clock.instant()) == MailLinkState.OPEN).isPresent();
    }

    public String getToken() {
        return token;
    }
}
