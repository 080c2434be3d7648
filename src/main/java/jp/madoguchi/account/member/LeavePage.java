package jp.madoguchi.account.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.platform.web.Visit;

/** メンバーから抜ける. */
@Named
@RequestScoped
public class LeavePage {

    @Inject
    ExternalContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    LeaveFacility departures;

    @Inject
    Answer answer;

    @Inject
    Visit visit;

    public void leave() throws IOException {
        Optional<MemberObjection> objection = departures.leave(PostedId.of(request, "facility"), visit.caller());
        if (objection.isPresent()) {
            answer.say(null, objection.get().getText());
        } else {
            faces.redirect("/my/switch?left");
        }
    }
}
