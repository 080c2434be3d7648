package jp.madoguchi.account.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;

/** After a form about members: back to the list with a word about what was done, or the reason why it was not, above the form. */
@RequestScoped
class Answer {

    @Inject
    FacesContext faces;

    void after(Optional<MemberObjection> objection, MembersNote note) throws IOException {
        if (objection.isPresent()) {
            say(null, objection.get().getText());
        } else {
            faces.getExternalContext().redirect("/my/members?done=" + note);
        }
    }

    void afterGroup(Optional<GroupObjection> objection, String place) throws IOException {
        if (objection.isPresent()) {
            say(null, objection.get().getText());
        } else {
            faces.getExternalContext().redirect(place);
        }
    }

    void say(String field, String text) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
