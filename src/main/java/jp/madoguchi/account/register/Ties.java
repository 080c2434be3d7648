package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import jp.madoguchi.account.FacilityPost;
import jp.madoguchi.account.JoinRequest;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.PersonPost;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.outbox.Outbox;

/** Ties a person to a facility, or writes down that he wishes it, and tells everybody whom it concerns. Always within a verb. */
@ApplicationScoped
class Ties {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Doorstep doorstep;

    @Inject
    PersonPost post;

    @Inject
    JoinMails mails;

    @Inject
    Outbox outbox;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    /** The facility's letterbox learns of it too: whoever had no business there is found out. */
    void becomeManager(long personId, Registered facility, Instant now, Caller caller) {
        Person person = people.get(personId);
        entities.persist(new MemberRole(personId, facility.id(), Role.FACILITY_MANAGER, now, caller));
        post.tell(person, facility, mails.joined(person, facility, now), now);
        outbox.letter(now, FacilityPost.envelope(facility, "開設者・管理者 様", JoinMails.REGISTERED), mails.letter(person, facility, now));
        trail.record(now, caller, "JOIN_FACILITY", "facility:" + facility.id(), person.signature());
        signIns.forgetAll();
    }

    void ask(long personId, Registered facility, Role role, String words, Instant now, Caller caller) {
        entities.persist(new JoinRequest(personId, facility.id(), role, words, now));
        doorstep.managers(facility.id()).stream().map(people::get)
            .forEach(manager -> post.tell(manager, facility, mails.asked(manager, facility, now), now));
        trail.record(now, caller, "ASK_TO_JOIN", "facility:" + facility.id(), "p" + personId + " " + role);
    }
}
