package jp.madoguchi.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** 利用規約への同意: what the caller accepted and when, and the edition he has not accepted yet. */
@Named
@RequestScoped
public class MyTermsPage {

    @Inject
    FacesContext faces;

    @Inject
    Visit visit;

    @Inject
    Terms terms;

    @Inject
    AcceptTerms acceptance;

    private List<AcceptedTerms> accepted;
    private TermsVersion current;
    private TermsVersion missing;
    private String version;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.USE_ACCOUNT);
        accepted = terms.acceptedBy(visit.caller().person());
        current = terms.current(Terms.PORTAL).orElse(null);
        missing = current == null || accepted.stream().anyMatch(one -> one.isOf(current)) ? null : current;
        version = missing == null ? "" : missing.getVersion();
    }

    public void accept() throws IOException {
        if (acceptance.accept(Terms.PORTAL, version, visit.caller())) {
            faces.getExternalContext().redirect("/my/terms?accepted");
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, "この間に、規約が新しい版になりました。新しい版を読んでから、もう一度押してください。", null));
        }
    }

    /** The record as a file, where the address asks for it. */
    public void export() throws IOException {
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType("text/csv;charset=UTF-8");
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"terms.csv\"");
        TermsCsv.write(visit.getName(), accepted, response.getResponseOutputWriter());
        faces.responseComplete();
    }

    public boolean isJustAccepted() {
        return faces.getExternalContext().getRequestParameterMap().containsKey("accepted") && missing == null;
    }

    public List<AcceptedTerms> getAccepted() {
        return accepted;
    }

    public TermsVersion getCurrent() {
        return current;
    }

    public TermsVersion getMissing() {
        return missing;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
