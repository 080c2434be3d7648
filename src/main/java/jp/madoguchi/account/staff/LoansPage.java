package jp.madoguchi.account.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** 緊急の役割: asked for on the page of whoever needs it, decided here by somebody else. */
@Named
@RequestScoped
public class LoansPage {

    private static final int SIZE = 20;

    @Inject
    FacesContext faces;

    @Inject
    Visit visit;

    @Inject
    Loans loans;

    @Inject
    Requests requests;

    @Inject
    DecideRoleLoan decide;

    @Inject
    Clock clock;

    private Optional<Long> id;
    private List<LoanRow> rows;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.READ_STAFF);
        id = UsersPage.numberOf(faces.getExternalContext().getRequestParameterMap().get("loan"));
        rows = loans.newest(SIZE, clock.instant());
    }

    public void grant() throws IOException {
        decide(true);
    }

    public void refuse() throws IOException {
        decide(false);
    }

    private void decide(boolean granted) throws IOException {
        Optional<StaffObjection> objection = id.flatMap(requests::loan).flatMap(loan -> decide.decide(loan.getId(), granted, visit.caller()));
        if (objection.isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, objection.get().getText(), null));
        } else {
            faces.getExternalContext().redirect("/admin/roles?loan=" + id.orElse(0L) + "#loans");
        }
    }

    public List<LoanRow> getRows() {
        return rows;
    }

    public LoanRow getChosen() {
        return id.flatMap(number -> loans.find(number, clock.instant())).orElse(null);
    }

    /** Whether it is not for him to decide: he asked, or it is for him. */
    public boolean isMine() {
        return id.flatMap(requests::loan).flatMap(loan -> loan.objection(clock.instant(), visit.caller()))
            .filter(StaffObjection.SECOND_PERSON::equals).isPresent();
    }
}
