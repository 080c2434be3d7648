package jp.madoguchi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.web.Visit;

/** A passkey shown in place of everything else: to come in, or to prove again who one is. */
@Named
@RequestScoped
public class PasskeyPage {

    static final String REFUSED = "パスキーを確かめられませんでした。もう一度試すか、パスワードでログインしてください。";

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    PasskeyCounter counter;

    @Inject
    UsePasskey passkeys;

    @Inject
    ProveAgain proofs;

    @Inject
    Entrance entrance;

    @Inject
    Visit visit;

    private PasskeyCounter.Offer offer;

    /** Where the answer was refused, the next page asks anew. */
    private PasskeyCounter.Offer offer() {
        offer = offer == null ? counter.toProve() : offer;
        return offer;
    }

    public void enter() throws IOException {
        Optional<Long> person = proven(Caller.VISITOR);
        if (person.isPresent()) {
            entrance.letIn(person.get(), true, "PASSKEY", Browser.of(request), request.getParameter("to"));
        } else {
            refuse();
        }
    }

    public void prove() throws IOException {
        Standing standing = SignedIn.standing(request).orElseThrow();
        if (proven(visit.caller()).filter(person -> person == standing.person()).isPresent()) {
            proofs.prove(standing.signIn(), true, "PASSKEY", visit.caller());
            entrance.leadOn(standing.person(), request.getParameter("to"));
        } else {
            refuse();
        }
    }

    private Optional<Long> proven(Caller caller) {
        return counter.proven(request.getParameter("offer"), request.getParameter("answer")).flatMap(proven -> passkeys.use(proven, caller));
    }

    private void refuse() {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, REFUSED, null));
    }

    public String getOptions() {
        return offer().options();
    }

    public String getSealed() {
        return offer().sealed();
    }

    public String getTo() {
        return request.getParameter("to");
    }
}
