package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;

/** Asks the 管理者 of a facility whether one may join, and as what. */
@ApplicationScoped
public class AskToJoin {

    /** Each wish is a mail to somebody: nobody may write to the whole country. */
    private static final long MOST_A_DAY = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Facilities facilities;

    @Inject
    Doorstep doorstep;

    @Inject
    Ties ties;

    @Inject
    Clock clock;

    /** How he stands now; ASK where he has asked too many today. */
    @Transactional
    public Joining ask(Identifier number, Role role, String words, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        return facilities.find(number, AsOf.today(clock)).map(facility -> ask(facility, role, words, caller)).orElse(Joining.UNKNOWN);
    }

    private Joining ask(Registered facility, Role role, String words, Caller caller) {
        Joining standing = doorstep.held(caller.person(), facility);
        if (standing != Joining.ASK || hasAskedEnough(caller)) {
            return standing;
        }
        ties.ask(caller.person(), facility, role, words, clock.instant(), caller);
        return Joining.ASKED;
    }

    private boolean hasAskedEnough(Caller caller) {
        return entities.createQuery("select count(r) from JoinRequest r where r.personId = :person and r.askedAt > :since", Long.class)
            .setParameter("person", caller.person()).setParameter("since", Jdbc.stamp(clock.instant().minus(Duration.ofDays(1))))
            .getSingleResult() >= MOST_A_DAY;
    }
}
