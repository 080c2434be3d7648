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
import java.util.Optional;
import jp.madoguchi.account.proof.OneTimeCodes;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** /desk/people: accounts of people without mail, from their paper forms. */
@Named
@RequestScoped
public class PaperPeoplePage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    Passwords passwords;

    @Inject
    OpenCardAccount accounts;

    @Inject
    ReplaceCard replace;

    @Inject
    CardRows rows;

    @Inject
    Visit visit;

    private FacilityCode facilityCode;
    private String name;
    private FacilityCode sought;
    private long card;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.OPEN_CARD_ACCOUNT);
        String typed = request.getParameter("code");
        sought = typed == null ? null : FacilityCode.of(typed).understood().orElse(null);
        String chosen = String.valueOf(request.getParameter("card"));
        card = chosen.matches("[0-9]{1,18}") ? Long.parseLong(chosen) : 0;
    }

    public void open() throws IOException {
        show(accounts.open(facilityCode, name, drawn(), visit.caller()), "opened");
    }

    public void replacePin() throws IOException {
        show(replace.replacePin(card, drawn(), visit.caller()), "pin");
    }

    public void replaceCodes() throws IOException {
        show(replace.replaceCodes(card, visit.caller()), "card");
    }

    /** Before any transaction: a hash takes a while. */
    private DrawnPin drawn() {
        String digits = OneTimeCodes.card(1).get(0);
        return new DrawnPin(digits, passwords.hash(digits));
    }

    private void show(Optional<CardObjection> objection, String done) throws IOException {
        if (objection.isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, objection.get().getText(), null));
        } else {
            faces.getExternalContext().redirect("/desk/people?done=" + done);
        }
    }

    public String getDone() {
        return switch (String.valueOf(request.getParameter("done"))) {
            case "opened" -> "アカウントを作りました。暗証番号とカードの2通を、送る文書に入れました。";
            case "pin" -> "新しい暗証番号を、送る文書に入れました。前の暗証番号は使えません。";
            case "card" -> "新しいカードを、送る文書に入れました。前のカードは使えません。";
            default -> "";
        };
    }

    public List<CardRow> getRows() {
        return sought == null ? rows.latest() : rows.of(sought);
    }

    public CardRow getChosen() {
        return getRows().stream().filter(row -> row.id() == card).findFirst().orElse(null);
    }

    public String getSought() {
        return request.getParameter("code");
    }

    public FacilityCode getFacilityCode() {
        return facilityCode;
    }

    public void setFacilityCode(FacilityCode facilityCode) {
        this.facilityCode = facilityCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
