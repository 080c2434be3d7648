package jp.madoguchi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.madoguchi.platform.web.Visit;

/** ログアウト. Asked for by a button: a link could be followed by the browser itself. The dead token stays: what is sent too late finds its owner by it. */
@Named
@RequestScoped
public class LogoutPage {

    @Inject
    ExternalContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    EndSignIns signIns;

    @Inject
    Visit visit;

    public void leave() throws IOException {
        if (SignedIn.standing(request).isPresent()) {
            signIns.endThis(SignedIn.standing(request).get().signIn(), visit.caller());
        }
        faces.redirect("/logout");
    }
}
