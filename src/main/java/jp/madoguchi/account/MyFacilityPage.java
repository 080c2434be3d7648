package jp.madoguchi.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.account.signin.SignedIn;
import jp.madoguchi.account.signin.Standing;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Fact;
import jp.madoguchi.facility.FacilityFile;
import jp.madoguchi.facility.FacilityFiles;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** 登録内容: all that the register knows of the facility the caller stands for, and a form to say what is wrong in it. */
@Named
@RequestScoped
public class MyFacilityPage {

    private static final int MOST = 30;

    @Inject
    ExternalContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    Visit visit;

    @Inject
    FacilityFiles files;

    @Inject
    FactReports reports;

    @Inject
    ReportFact report;

    @Inject
    Clock clock;

    private FacilityFile file;
    private List<FactReport> mine = List.of();
    private String formId;
    private FactItem item;
    private String words;

    @PostConstruct
    void load() {
        formId = UUID.randomUUID().toString();
        if (visit.caller().facility() != 0) {
            visit.caller().require(Permission.READ_FACILITY);
            read();
        }
    }

    private void read() {
        file = SignedIn.standing(request).flatMap(Standing::facility)
            .flatMap(facility -> files.open(facility.registered().identifier(), AsOf.today(clock))).orElse(null);
        mine = reports.ofFacility(visit.caller().facility(), MOST);
    }

    public void send() throws IOException {
        faces.redirect("/my/facility?reported=" + report.report(formId, item, words, visit.caller()));
    }

    /** The receipt, after sending; only of a report of this facility. */
    public FactReport getReceipt() {
        String number = request.getParameter("reported");
        return mine.stream().filter(one -> one.getNumber().equals(number)).findFirst().orElse(null);
    }

    public String period(Fact fact) {
        return text(fact.from()) + "から" + fact.to().map(end -> text(end) + "まで").orElse("")
            + fact.circumstanceEnded().map(day -> "\n事情の終わり：" + text(day)).orElse("");
    }

    public String text(LocalDate day) {
        return JapaneseDate.full(day);
    }

    public String getDesignatedText() {
        return file.registered().entry().designatedOn().map(JapaneseDate::full).orElse("（登録なし）");
    }

    public FacilityFile getFile() {
        return file;
    }

    public List<FactReport> getReports() {
        return mine;
    }

    public FactItem[] getItems() {
        return FactItem.values();
    }

    public String getFormId() {
        return formId;
    }

    public void setFormId(String formId) {
        this.formId = formId;
    }

    public FactItem getItem() {
        return item;
    }

    public void setItem(FactItem item) {
        this.item = item;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
