package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** Makes the first who comes the 管理者 of a facility. Whoever comes second learns that he has to ask. */
@ApplicationScoped
public class JoinFacility {

    @Inject
    Facilities facilities;

    @Inject
    Doorstep doorstep;

    @Inject
    Ties ties;

    @Inject
    Clock clock;

    /** How he stands now: MEMBER where he has become one, or was one before. */
    @Transactional
    public Joining join(Identifier number, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        return facilities.find(number, AsOf.today(clock)).map(facility -> join(facility, caller)).orElse(Joining.UNKNOWN);
    }

    private Joining join(Registered facility, Caller caller) {
        Joining standing = doorstep.held(caller.person(), facility);
        if (standing != Joining.FIRST) {
            return standing;
        }
        ties.becomeManager(caller.person(), facility, clock.instant(), caller);
        return Joining.MEMBER;
    }
}
