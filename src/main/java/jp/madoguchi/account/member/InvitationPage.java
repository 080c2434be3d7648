package jp.madoguchi.account.member;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.signin.SignedIn;
import jp.madoguchi.account.signin.Standing;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.web.Visit;

/** What the mail of an invitation leads to: shown to whoever opens it, accepted by pressing a button. */
@Named
@RequestScoped
public class InvitationPage {

    @Inject
    ExternalContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    SeeInvitation invitations;

    @Inject
    AcceptInvitation acceptance;

    @Inject
    Visit visit;

    private String token;
    private InvitationSeen seen;

    /** Again, after somebody was quicker. */
    @PostConstruct
    void load() {
        token = request.getParameter("t");
        seen = invitations.behind(token, visit.caller());
    }

    public void join() throws IOException {
        Optional<Long> facility = acceptance.accept(token, visit.caller());
        if (facility.isPresent()) {
            boolean another = standing().filter(found -> found.facilities().stream().anyMatch(mine -> mine.id() != facility.get())).isPresent();
            faces.redirect(another ? "/my/switch?joined" : "/my");
        } else {
            load();
        }
    }

    private Optional<Standing> standing() {
        return SignedIn.standing(request);
    }

    /** Signed in as the one whose mailbox was invited. */
    public boolean isMine() {
        return seen.isOpen() && standing().flatMap(Standing::mail).map(MailAddress::new).map(Person::key).equals(seen.mail().map(Person::key));
    }

    public boolean isSomebodyElses() {
        return seen.isOpen() && visit.isSignedIn() && !isMine();
    }

    public boolean isToSignIn() {
        return seen.isOpen() && !visit.isSignedIn() && seen.account();
    }

    public boolean isFirst() {
        return seen.isOpen() && !visit.isSignedIn() && !seen.account();
    }

    public InvitationSeen getSeen() {
        return seen;
    }

    public String getToken() {
        return token;
    }
}
