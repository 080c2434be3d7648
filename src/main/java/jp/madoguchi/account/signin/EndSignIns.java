package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** Signs the caller out: here, in one of his browsers, or in all others. */
@ApplicationScoped
public class EndSignIns {

    @Inject
    OpenSignIns open;

    @Inject
    Clock clock;

    @Transactional
    public void endThis(long signIn, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        open.end(caller.person(), one -> one.getId() == signIn, SignInEnd.SIGNED_OUT, clock.instant(), caller);
    }

    @Transactional
    public void endOneElsewhere(long signIn, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        open.end(caller.person(), one -> one.getId() == signIn, SignInEnd.SIGNED_OUT_EVERYWHERE, clock.instant(), caller);
    }

    @Transactional
    public void endOthers(long signIn, SignInEnd why, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        open.end(caller.person(), one -> one.getId() != signIn, why, clock.instant(), caller);
    }
}
