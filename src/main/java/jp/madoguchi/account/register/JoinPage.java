package jp.madoguchi.account.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.IdentifierKind;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.web.Visit;

/** 医療機関等とつなぐ: which of its steps is shown, and the one button where nobody looks after the facility yet. */
@Named
@RequestScoped
public class JoinPage {

    @Inject
    FacesContext faces;

    @Inject
    JoinAddress address;

    @Inject
    Facilities facilities;

    @Inject
    Doorstep doorstep;

    @Inject
    JoinFacility joins;

    @Inject
    WaitingInvitations invitations;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    private Registered found;
    private String step;

    @PostConstruct
    void load() {
        found = address.identifier().flatMap(number -> facilities.find(number, AsOf.today(clock))).orElse(null);
        step = address.registration() != null ? "REGISTRATION" : stepOfTheNumber();
    }

    /** LOOK, NEW, THERAPY, REGISTRATION or how he stands towards the facility. */
    private String stepOfTheNumber() {
        if (address.isWithoutNumber()) {
            return "NEW";
        }
        if (address.identifier().isEmpty()) {
            return "LOOK";
        }
        if (found != null) {
            return doorstep.of(visit.caller().person(), found).name();
        }
        if (address.identifier().get().kind() == IdentifierKind.THERAPY_NUMBER) {
            return FacilityType.THERAPY.name();
        }
        return address.isNew() ? "NEW" : Joining.UNKNOWN.name();
    }

    public void join() throws IOException {
        Identifier number = address.identifier().orElseThrow();
        Joining now = joins.join(number, visit.caller());
        faces.getExternalContext().redirect(JoinAddress.of(number) + (now == Joining.ASK ? "&late" : ""));
    }

    public String getStep() {
        return step;
    }

    /** Of those above the page: 1 the number, 2 what stands in the register, 3 done. */
    public int getPlace() {
        return switch (step) {
            case "LOOK", "THERAPY" -> 1;
            case "MEMBER", "ASKED", "REGISTRATION" -> 3;
            default -> 2;
        };
    }

    public Registered getFound() {
        return found;
    }

    public String getPlaceText() {
        return Optional.ofNullable(found).map(facility -> facility.entry().prefecture().getLabel() + facility.entry().address()).orElse("");
    }

    public boolean isInvited() {
        return invitations.any(visit.caller().person());
    }
}
