package jp.madoguchi.account.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.web.Visit;

/** Under the list: how one becomes a member of the staff. */
@Named
@RequestScoped
public class MakeStaffPage {

    @Inject
    FacesContext faces;

    @Inject
    Visit visit;

    @Inject
    People people;

    @Inject
    MakeStaff staff;

    private String name;
    private MailAddress mail;
    private List<String> duties = List.of();

    public void make() throws IOException {
        visit.caller().require(Permission.MANAGE_STAFF);
        Optional<StaffObjection> objection = made();
        if (objection.isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, objection.get().getText(), null));
        } else {
            faces.getExternalContext().redirect("/admin/user?id=" + people.withMail(mail).orElseThrow().getId() + "&done=made");
        }
    }

    /** Where somebody of that mail came into being at the same moment, the roles are added to him. */
    private Optional<StaffObjection> made() {
        List<Duty> chosen = duties.stream().flatMap(code -> Duty.read(code).stream()).toList();
        try {
            return staff.make(name, mail, chosen, visit.caller());
        } catch (RuntimeException failure) {
            people.withMail(mail).orElseThrow(() -> failure);
            return staff.make(name, mail, chosen, visit.caller());
        }
    }

    public List<Duty> getAllDuties() {
        return Duty.all();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public MailAddress getMail() {
        return mail;
    }

    public void setMail(MailAddress mail) {
        this.mail = mail;
    }

    public List<String> getDuties() {
        return duties;
    }

    public void setDuties(List<String> duties) {
        this.duties = duties;
    }
}
