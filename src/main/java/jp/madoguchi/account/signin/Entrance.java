package jp.madoguchi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.web.Cookies;

/** From any of the doors into the house: gives the browser its cookies and leads on to where its owner wanted to go. */
@RequestScoped
public class Entrance {

    /** A path of ours and nobody else's: no second slash, no host, no scheme. */
    private static final Pattern OURS = Pattern.compile("/(?:[A-Za-z0-9._~-]+(?:/[A-Za-z0-9._~-]+)*)?(?:\\?[^\\s\\\\#]*)?");

    @Inject
    ExternalContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    BeginSignIn signIns;

    @Inject
    KeptForms kept;

    public void letIn(long person, boolean strong, String how, Browser browser, String to) throws IOException {
        HttpServletResponse response = (HttpServletResponse) faces.getResponse();
        BeginSignIn.Tokens tokens = signIns.begin(person, strong, how, browser, Cookies.read(request, SignedIn.COOKIE), Caller.VISITOR);
        Cookies.write(request, response, SignedIn.COOKIE, tokens.signIn(), Duration.ZERO);
        tokens.mark().give(request, response);
        leadOn(person, to);
    }

    /** Back to what was typed; else to where he was going; else to his own page. */
    public void leadOn(long person, String to) throws IOException {
        boolean typed = kept.of(request, person).isPresent();
        faces.redirect(typed ? "/login/resume" : placeOr(to, "/my"));
    }

    static String placeOr(String to, String otherwise) {
        return to != null && to.length() <= 500 && OURS.matcher(to).matches() ? to : otherwise;
    }

    public boolean hasKept() {
        return Cookies.read(request, KeptForms.COOKIE).isPresent();
    }
}
