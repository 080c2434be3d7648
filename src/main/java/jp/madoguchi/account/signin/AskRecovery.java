package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.OneTimeCodes;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.text.MailAddress;

/** 郵便による再設定 for who has lost every second factor: a code by letter to his facility, and word of it to all it concerns. */
@ApplicationScoped
public class AskRecovery {

    private static final Duration ENOUGH = Duration.ofHours(24);

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Facilities facilities;

    @Inject
    Recoveries recoveries;

    @Inject
    RecoveryMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Whoever asks learns nothing. A letter goes once a day at most, also where one was stopped.
     *
     * @param maySend whether the mails that only explain may still go; a stranger's asking must not keep the owner's letter back
     */
    @Transactional
    public void ask(MailAddress mail, FacilityCode code, boolean maySend, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        Optional<Person> person = people.withMail(mail);
        Optional<Registered> facility = facilities.find(Identifier.of(code), AsOf.today(clock));
        if (person.isEmpty()) {
            if (maySend) {
                mails.toNobody(mail, now);
            }
            return;
        }
        Person asking = people.held(person.get().getId());
        boolean staff = recoveries.isStaff(asking.getId());
        if (staff || facility.filter(found -> recoveries.isMember(asking.getId(), found.id())).isEmpty()) {
            if (maySend) {
                explain(asking, staff, now);
            }
        } else if (!recoveries.wasAskedSince(asking.getId(), now.minus(ENOUGH))) {
            begin(asking, facility.get(), now, caller);
        }
    }

    private void explain(Person asking, boolean staff, Instant now) {
        if (staff) {
            mails.toStaff(asking, now);
        } else {
            mails.notThere(asking, now);
        }
    }

    private void begin(Person person, Registered facility, Instant now, Caller caller) {
        String code = OneTimeCodes.recovery().get(0);
        Recovery recovery = new Recovery(person.getId(), facility.id(), OneTimeCodes.stored(code), now);
        entities.persist(recovery);
        mails.letter(facility, person, code, recovery, now);
        mails.toPerson(person, facility, recovery, now);
        recoveries.managersBeside(person.getId()).stream().filter(manager -> manager != (long) person.getId()).map(people::get)
            .forEach(manager -> mails.toManager(manager, person, facility, recovery, now));
        trail.record(now, caller, "ASK_RECOVERY", person.signature(), "facility:" + facility.id());
    }
}
