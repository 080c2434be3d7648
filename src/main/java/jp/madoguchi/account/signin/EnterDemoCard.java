package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.RegisterHead;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.DemoSecrets;
import jp.madoguchi.platform.Permission;

/** The demo's doctor without mail: his PIN and his card are in the repository, and their letters at /demo/mail. */
@ApplicationScoped
public class EnterDemoCard {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Facilities facilities;

    @Inject
    Cards cards;

    @Inject
    CardAccounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Transactional
    public void enter(Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        // Two nodes that start at once would both enter him.
        RegisterHead.held(entities);
        Registered facility = facilities.find(Identifier.of(new FacilityCode(DemoSecrets.CARD_FACILITY)), AsOf.today(clock)).orElseThrow();
        if (!accounts.hasManager(facility.id())) {
            DrawnPin pin = new DrawnPin(DemoSecrets.PIN, passwords.hash(DemoSecrets.PIN));
            accounts.open(facility, "見本　手紙", pin, new CardCodes(1, DemoSecrets.CARD), clock.instant(), caller);
        }
    }
}
