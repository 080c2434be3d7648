package jp.madoguchi.account.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import jp.madoguchi.account.proof.QrDrawing;
import jp.madoguchi.account.proof.Totp;
import jp.madoguchi.platform.web.Visit;

/** Sets up an 認証アプリ: the secret as a picture and as letters, then a code that shows it has arrived. */
@Named
@RequestScoped
public class AppPage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    AppOffer offers;

    @Inject
    ConfirmApp apps;

    @Inject
    Visit visit;

    private Standing standing;
    private String offer;
    private String secret;
    private String code;
    private List<String> fresh = List.of();

    @PostConstruct
    void load() {
        standing = SignedIn.standing(request).orElseThrow();
        offer = String.valueOf(request.getParameter("offer"));
        secret = offers.open(offer, standing.person()).orElseGet(this::another);
    }

    private String another() {
        String drawn = Totp.fresh().secret();
        offer = offers.seal(standing.person(), drawn);
        return drawn;
    }

    public void confirm() throws IOException {
        MeansAdded added = apps.confirm(standing.signIn(), request.getParameter("offer"), code, visit.caller());
        if (added.objection().isPresent()) {
            faces.addMessage("code", new FacesMessage(FacesMessage.SEVERITY_ERROR, added.objection().get().getText(), null));
        } else if (added.codes().isEmpty()) {
            faces.getExternalContext().redirect("/my/security?done=app");
        } else {
            fresh = added.codes();
        }
    }

    public QrDrawing getQr() {
        return QrDrawing.of(Totp.of(secret).uri("Madoguchi", standing.mail().orElse("card")));
    }

    /** In groups of four, to be read and typed. */
    public String getSecret() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public String getOffer() {
        return offer;
    }

    public List<String> getFresh() {
        return fresh;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
