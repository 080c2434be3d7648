package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.Person;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Facility;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** 郵送受付 opens an account from a paper form, for somebody without mail; PIN and card leave in two letters. */
@ApplicationScoped
public class OpenCardAccount {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Facilities facilities;

    @Inject
    Cards cards;

    @Inject
    CardAccounts accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<CardObjection> open(FacilityCode code, String name, DrawnPin pin, Caller caller) {
        caller.require(Permission.OPEN_CARD_ACCOUNT);
        Instant now = clock.instant();
        Optional<Registered> facility = facilities.find(Identifier.of(code), AsOf.today(clock));
        Optional<CardObjection> objection = facility.isEmpty() ? Optional.of(CardObjection.NOT_REGISTERED) : against(facility.get());
        if (objection.isEmpty()) {
            Person person = accounts.open(facility.get(), name, pin, CardCodes.drawn(1), now, caller);
            trail.record(now, caller, "OPEN_CARD_ACCOUNT", "facility:" + facility.get().id(), person.signature());
        }
        return objection;
    }

    /** Two at the same counter: the facility's row is held, so the second sees what the first did. */
    private Optional<CardObjection> against(Registered facility) {
        entities.find(Facility.class, facility.id(), LockModeType.PESSIMISTIC_WRITE);
        if (cards.ofFacility(facility.id()).isPresent()) {
            return Optional.of(CardObjection.HAS_CARD);
        }
        if (accounts.hasManager(facility.id())) {
            return Optional.of(CardObjection.HAS_MANAGER);
        }
        return facility.entry().address().isBlank() ? Optional.of(CardObjection.NO_ADDRESS) : Optional.empty();
    }
}
