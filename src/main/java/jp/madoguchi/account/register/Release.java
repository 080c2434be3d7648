package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.PersonPost;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.audit.AuditTrail;

/** What follows when a 仮登録 is found to be right, whoever found it: he is tied to the facility and told. Always within a verb. */
@ApplicationScoped
class Release {

    @Inject
    People people;

    @Inject
    Doorstep doorstep;

    @Inject
    Ties ties;

    @Inject
    RegistrationMails mails;

    @Inject
    PersonPost post;

    @Inject
    AuditTrail trail;

    void release(Registration registration, Registered facility, RegistrationMove move, String evidence, Instant now, Caller caller) {
        Person person = people.get(registration.personId());
        Joining standing = doorstep.held(person.getId(), facility);
        registration.release(move, facility.id(), evidence, now, caller);
        if (standing == Joining.FIRST) {
            ties.becomeManager(person.getId(), facility, now, caller);
        } else if (standing == Joining.ASK) {
            ties.ask(person.getId(), facility, Role.FACILITY_MANAGER, "仮登録（受付番号 " + registration.getNumber() + "）から", now, caller);
        }
        boolean inside = standing == Joining.FIRST || standing == Joining.MEMBER;
        post.tell(person, facility, mails.released(person, registration, facility, inside), now);
        trail.record(now, caller, "RELEASE_REGISTRATION", "registration:" + registration.getNumber(), "facility:" + facility.id());
    }
}
