package jp.madoguchi.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** 登録内容の誤りの連絡, for the staff: those that wait, the longest first, and one of them to be answered. */
@Named
@RequestScoped
public class FactReportsPage {

    private static final int MOST = 50;

    @Inject
    FacesContext faces;

    @Inject
    Visit visit;

    @Inject
    FactReports reports;

    @Inject
    AnswerReport answers;

    @Inject
    Facilities facilities;

    @Inject
    Clock clock;

    private List<FactReport> open;
    private FactReport chosen;
    private Map<Long, Registered> known;
    private String words;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.DECIDE_REGISTRATION);
        open = reports.open(MOST);
        chosen = reports.find(faces.getExternalContext().getRequestParameterMap().getOrDefault("report", "")).orElse(null);
        List<Long> ids = open.stream().map(FactReport::facilityId).collect(Collectors.toList());
        if (chosen != null) {
            ids.add(chosen.facilityId());
        }
        known = ids.isEmpty() ? Map.of() : facilities.withIds(ids, AsOf.today(clock));
    }

    public void answer() throws IOException {
        switch (answers.answer(chosen == null ? "" : chosen.getNumber(), words, visit.caller())) {
            case ANSWERED -> faces.getExternalContext().redirect("/desk/registrations?answered=" + chosen.getNumber() + "#reports");
            case ANSWERED_BEFORE -> say("この連絡には、この間にほかの職員が答えました。あなたの回答は送っていません。");
            case NOT_FOUND -> say("この受付番号の連絡は、ありません。");
        }
    }

    private void say(String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public List<FactReport> getOpen() {
        return open;
    }

    public FactReport getChosen() {
        return chosen;
    }

    public Registered facilityOf(FactReport report) {
        return known.get(report.facilityId());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
