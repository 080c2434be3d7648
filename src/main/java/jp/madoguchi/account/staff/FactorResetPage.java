package jp.madoguchi.account.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.web.Visit;

/** On somebody's page: his lost phone, asked about by one administrator and decided by another. */
@Named
@RequestScoped
public class FactorResetPage {

    @Inject
    Visit visit;

    @Inject
    UserPage user;

    @Inject
    Requests requests;

    @Inject
    Names names;

    @Inject
    AskFactorReset ask;

    @Inject
    DecideFactorReset decide;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Optional<FactorReset> open;
    private String why;

    @PostConstruct
    void load() {
        open = user.isKnown() ? requests.openReset(user.getId(), clock.instant()) : Optional.empty();
    }

    public void ask() throws IOException {
        user.done(ask.ask(user.getId(), why, visit.caller()), "asked");
    }

    public void grant() throws IOException {
        decide(true);
    }

    public void refuse() throws IOException {
        decide(false);
    }

    private void decide(boolean granted) throws IOException {
        Optional<Long> reset = UsersPage.numberOf(request.getParameter("reset"));
        user.done(reset.flatMap(id -> decide.decide(id, granted, visit.caller())), "decided");
    }

    public FactorReset getOpen() {
        return open.orElse(null);
    }

    public String getAsked() {
        return open.map(reset -> JapaneseDate.withTime(reset.askedAt()) + "　" + names.of(List.of("p" + reset.askedBy())).get("p" + reset.askedBy())).orElse("");
    }

    public boolean isMine() {
        return open.flatMap(reset -> reset.objection(clock.instant(), visit.caller())).isPresent();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
