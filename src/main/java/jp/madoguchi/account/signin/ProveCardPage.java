package jp.madoguchi.account.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.madoguchi.account.proof.TooBusy;
import jp.madoguchi.platform.web.Visit;

/** ご本人の確認 by card, for who came in by it. */
@Named
@RequestScoped
public class ProveCardPage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    Cards cards;

    @Inject
    CardDoor door;

    @Inject
    ProveAgain proofs;

    @Inject
    Entrance entrance;

    @Inject
    Visit visit;

    private Standing standing;
    private String pin;
    private String code;

    @PostConstruct
    void load() {
        standing = SignedIn.standing(request).orElseThrow();
    }

    public void check() throws IOException {
        String asked = String.valueOf(request.getParameter("number"));
        int number = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
        try {
            CardDoor.Knock knock = door.knock(standing.person(), number, pin, code, Browser.of(request), visit.caller());
            switch (knock.answer()) {
                case IN -> goOn();
                case WRONG -> say(CardPage.WRONG);
                case CLOSED -> say(CardPage.CLOSED);
            }
        } catch (TooBusy busy) {
            say(LoginPage.BUSY);
        }
    }

    private void goOn() throws IOException {
        proofs.prove(standing.signIn(), true, "CARD", visit.caller());
        entrance.leadOn(standing.person(), request.getParameter("to"));
    }

    private void say(String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public boolean isAsked() {
        return cards.ofPerson(standing.person()).isPresent();
    }

    public int getNumber() {
        return cards.ofPerson(standing.person()).map(CodeCard::nextCode).orElse(0);
    }

    public String getTo() {
        return request.getParameter("to");
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
