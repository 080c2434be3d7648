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
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** One person, as an administrator sees him: roles given and ended, by whom; and what can be done about them. */
@Named
@RequestScoped
public class UserPage {

    @Inject
    FacesContext faces;

    @Inject
    Visit visit;

    @Inject
    PersonFile file;

    @Inject
    GiveStaffRole give;

    @Inject
    EndStaffRole end;

    @Inject
    EndAllSignIns signOut;

    @Inject
    Clock clock;

    private Optional<Person> person;
    private Optional<GivenRow> ending;
    private List<GivenRow> roles;
    private String duty;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.READ_STAFF);
        person = UsersPage.numberOf(parameter("id")).flatMap(id -> file.open(id, visit.caller()));
        roles = person.map(found -> file.roles(found.getId(), clock.instant())).orElse(List.of());
        ending = UsersPage.numberOf(parameter("end")).flatMap(id -> roles.stream().filter(role -> role.getId() == id && role.isHolding()).findFirst());
    }

    private String parameter(String name) {
        return faces.getExternalContext().getRequestParameterMap().get(name);
    }

    public void give() throws IOException {
        done(give.give(getId(), Duty.read(duty).orElseThrow(), visit.caller()), "given");
    }

    public void end() throws IOException {
        done(UsersPage.numberOf(parameter("end")).flatMap(role -> end.end(getId(), role, visit.caller())), "ended");
    }

    public void signOut() throws IOException {
        signOut.of(getId(), visit.caller());
        done(Optional.empty(), "out");
    }

    /** A no is said on this page; else the page is shown anew, so that nothing is sent twice. */
    void done(Optional<StaffObjection> objection, String what) throws IOException {
        if (objection.isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, objection.get().getText(), null));
        } else {
            faces.getExternalContext().redirect("/admin/user?id=" + getId() + "&done=" + what);
        }
    }

    public String getDone() {
        return Words.done(String.valueOf(parameter("done")));
    }

    public boolean isKnown() {
        return person.isPresent();
    }

    public boolean isMyself() {
        return getId() == visit.caller().person();
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(GivenRow::isHolding);
    }

    public long getId() {
        return person.orElseThrow().getId();
    }

    public String getTitle() {
        return person.map(Person::getName).orElse("見つかりません");
    }

    public StaffRow getRow() {
        return file.row(person.orElseThrow(), clock.instant());
    }

    public boolean isPassword() {
        return person.flatMap(Person::passwordHash).isPresent();
    }

    public List<GivenRow> getRoles() {
        return roles;
    }

    public GivenRow getEnding() {
        return ending.orElse(null);
    }

    public List<Duty> getAllDuties() {
        return Duty.all();
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }
}
