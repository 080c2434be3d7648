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
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.platform.Caller;

/** ログイン for who uses no mail: the facility's code, then the code asked for and the PIN together. */
@Named
@RequestScoped
public class CardPage {

    static final String WRONG = "暗証番号かカードのコードが違います。画面に出ている番号のコードかどうかを確かめて、もう一度入力してください。";
    static final String CLOSED = "まちがいが続きました。15分ほど待ってから、もう一度試してください。お困りのときは、お電話ください。";

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    CardDoor door;

    @Inject
    Entrance entrance;

    private FacilityCode facilityCode;
    private String pin;
    private String code;

    /** The code stands in the address of the second step. */
    @PostConstruct
    void load() {
        String typed = request.getParameter("facility");
        facilityCode = typed == null ? null : FacilityCode.of(typed).understood().orElse(null);
    }

    public void ask() throws IOException {
        faces.getExternalContext().redirect("/login/card?facility=" + facilityCode.digits());
    }

    public void enter() throws IOException {
        if (facilityCode == null) {
            return;
        }
        try {
            Browser browser = Browser.of(request);
            CardDoor.Knock knock = door.knock(facilityCode, numberAsked(), pin, code, browser, Caller.VISITOR);
            switch (knock.answer()) {
                case IN -> entrance.letIn(knock.person().orElseThrow(), true, "CARD", browser, null);
                case WRONG -> say(WRONG);
                case CLOSED -> say(CLOSED);
            }
        } catch (TooBusy busy) {
            say(LoginPage.BUSY);
        }
    }

    private int numberAsked() {
        String asked = String.valueOf(request.getParameter("number"));
        return asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
    }

    private void say(String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public boolean isAsked() {
        return request.getParameter("facility") != null && facilityCode != null;
    }

    /** Asked for while the page is built, in the first step too. */
    public int getNumber() {
        return facilityCode == null ? 0 : door.nextNumber(facilityCode);
    }

    public FacilityCode getFacilityCode() {
        return facilityCode;
    }

    public void setFacilityCode(FacilityCode facilityCode) {
        this.facilityCode = facilityCode;
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
