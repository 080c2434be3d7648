package jp.madoguchi.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** 登録内容の誤りを連絡する: the form on the page of the facility, its receipt, and what the facility reported before. */
@Named
@RequestScoped
public class ReportFactPage {

    private static final int MOST = 30;

    @Inject
    ExternalContext faces;

    @Inject
    Visit visit;

    @Inject
    FactReports reports;

    @Inject
    ReportFact report;

    private List<FactReport> mine;
    private String formId;
    private FactItem item;
    private String words;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.READ_FACILITY);
        mine = reports.ofFacility(visit.caller().facility(), MOST);
        formId = UUID.randomUUID().toString();
    }

    public void send() throws IOException {
        faces.redirect("/my/facility?reported=" + report.report(formId, item, words, visit.caller()));
    }

    /** After sending; only of a report of this facility. */
    public FactReport getReceipt() {
        String number = faces.getRequestParameterMap().get("reported");
        return mine.stream().filter(one -> one.getNumber().equals(number)).findFirst().orElse(null);
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
