package jp.madoguchi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.account.People;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.web.Visit;

/** On ログインと安全: what was asked for by 郵便による再設定, and how to stop it. */
@Named
@RequestScoped
public class RecoveriesPage {

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    Recoveries recoveries;

    @Inject
    People people;

    @Inject
    StopRecovery stop;

    @Inject
    Clock clock;

    @Inject
    Visit visit;

    public List<RecoveryRow> getRows() {
        return recoveries.runningFor(visit.caller(), clock.instant()).stream()
            .map(one -> new RecoveryRow(one.getId(), people.get(one.personId()).getName(), JapaneseDate.withTime(one.askedAt()), JapaneseDate.withTime(one.opensAt())))
            .toList();
    }

    public void stop() throws IOException {
        stop.stop(Long.parseLong(request.getParameter("recovery")), visit.caller());
        faces.getExternalContext().redirect("/my/security?done=stopped");
    }
}
