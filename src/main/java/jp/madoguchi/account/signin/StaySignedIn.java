package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** ログインを続ける: he is there, noted at once and not only each minute. */
@ApplicationScoped
public class StaySignedIn {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignIns signIns;

    @Inject
    Clock clock;

    @Transactional
    public Standing stay(Standing standing, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        Instant now = clock.instant();
        entities.find(SignIn.class, standing.signIn()).seen(now);
        signIns.forgetAll();
        return standing.seen(now);
    }
}
