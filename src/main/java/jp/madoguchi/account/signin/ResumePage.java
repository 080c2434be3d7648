package jp.madoguchi.account.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.platform.web.Visit;

/** Hands back what was typed before somebody had to sign in. */
@Named
@RequestScoped
public class ResumePage {

    @Inject
    ExternalContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    KeptForms kept;

    @Inject
    Visit visit;

    private KeptForm form;

    @PostConstruct
    void load() {
        if (visit.isSignedIn()) {
            form = kept.of(request, visit.caller().person()).orElse(null);
        }
    }

    public void forget() throws IOException {
        kept.forget(request, (HttpServletResponse) faces.getResponse());
        faces.redirect("/my");
    }

    public KeptForm getForm() {
        return form;
    }
}
