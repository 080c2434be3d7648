package jp.madoguchi.account.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.web.Visit;

/** 参加の申請, where a facility has a 管理者. */
@Named
@RequestScoped
public class AskPage {

    @Inject
    FacesContext faces;

    @Inject
    JoinAddress address;

    @Inject
    AskToJoin requests;

    @Inject
    Visit visit;

    private String role;
    private String words;

    public void ask() throws IOException {
        Identifier number = address.identifier().orElseThrow();
        Joining now = requests.ask(number, Role.valueOf(role), words == null ? "" : words, visit.caller());
        if (now == Joining.ASK) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, "1日に申請できる数を超えました。明日もう一度申請するか、コールセンターにお電話ください。", null));
        } else {
            faces.getExternalContext().redirect(JoinAddress.of(number));
        }
    }

    public List<Role> getRoles() {
        return Role.of(Role.Side.FACILITY);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
