package jp.madoguchi.account.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.account.People;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.web.Visit;

/** ログインと安全: what protects the account, and where its owner is signed in. */
@Named
@RequestScoped
public class SecurityPage {

    private static final Set<String> PARTS = Set.of("app", "passkey", "password", "key");

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    Means means;

    @Inject
    RecoveryCodes codes;

    @Inject
    OpenSignIns open;

    @Inject
    People people;

    @Inject
    RemoveApp apps;

    @Inject
    MakeRecoveryCodes makeCodes;

    @Inject
    EndSignIns endings;

    @Inject
    Clock clock;

    @Inject
    Visit visit;

    private Standing standing;
    private List<String> fresh = List.of();

    @PostConstruct
    void load() {
        standing = SignedIn.standing(request).orElseThrow();
    }

    /** Which piece of the page is asked for; before something is typed into one, its owner proves who he is. */
    public String getPart() {
        String step = String.valueOf(request.getParameter("step"));
        if (!PARTS.contains(step)) {
            return "overview";
        }
        if (!faces.isPostback()) {
            visit.caller().require(Permission.CHANGE_SIGN_IN);
        }
        return step;
    }

    public void removeApp() throws IOException {
        show(apps.remove(standing, visit.caller()), "app-removed");
    }

    public void makeCodes() {
        fresh = makeCodes.make(visit.caller());
    }

    public void endOne() throws IOException {
        endings.endOneElsewhere(Long.parseLong(request.getParameter("signIn")), visit.caller());
        faces.getExternalContext().redirect("/my/security?done=ended");
    }

    public void endOthers() throws IOException {
        endings.endOthers(standing.signIn(), SignInEnd.SIGNED_OUT_EVERYWHERE, visit.caller());
        faces.getExternalContext().redirect("/my/security?done=ended");
    }

    private void show(Optional<MeansObjection> objection, String done) throws IOException {
        if (objection.isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, objection.get().getText(), null));
        } else {
            faces.getExternalContext().redirect("/my/security?done=" + done);
        }
    }

    public boolean isNeeded() {
        return !standing.second() && (standing.isStaff() || request.getParameter("needed") != null);
    }

    public boolean isStaff() {
        return standing.isStaff();
    }

    public boolean isSecond() {
        return means.count(standing.person()) > 0;
    }

    public String getAppSince() {
        return means.apps(standing.person()).stream().findFirst().map(app -> JapaneseDate.withTime(app.confirmedAt())).orElse("");
    }

    public List<PasskeyRow> getPasskeys() {
        return means.passkeys(standing.person()).stream().map(PasskeyRow::new).toList();
    }

    public int getCodesLeft() {
        return codes.left(standing.person());
    }

    public List<String> getFresh() {
        return fresh;
    }

    public boolean isPassword() {
        return people.get(standing.person()).passwordHash().isPresent();
    }

    public List<SignInRow> getSignIns() {
        Instant now = clock.instant();
        return open.of(standing.person()).stream().filter(one -> now.isBefore(SignInLimits.end(one.begunAt(), one.seenAt(), standing.isStaff())))
            .map(one -> new SignInRow(one, one.getId() == standing.signIn())).toList();
    }

    public String getDone() {
        return SecurityDone.textOf(request.getParameter("done"));
    }
}
