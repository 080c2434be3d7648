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
import jp.madoguchi.account.proof.OneTimeCodes;
import jp.madoguchi.account.proof.Totp;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.HouseClock;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.keys.Vault;

/** Takes a code of somebody's 認証アプリ, or one of his 予備コード: each once. */
@ApplicationScoped
public class UseCode {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    @Inject
    HouseClock house;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    /** How it was proven, or nothing where the code is wrong or was used before. */
    @Transactional
    public Optional<String> use(long person, String typed, Caller caller) {
        caller.require(Permission.SIGN_IN);
        if (apps(person).anyMatch(app -> fits(app, typed))) {
            return Optional.of("TOTP");
        }
        Optional<RecoveryCode> spare = unused(person, OneTimeCodes.stored(typed));
        spare.ifPresent(code -> {
            code.use(clock.instant());
            trail.record(clock.instant(), caller, "USE_RECOVERY_CODE", "p" + person, "");
        });
        return spare.map(code -> "RECOVERY_CODE");
    }

    /** Locked, so that the same code sent twice at once counts once. */
    private java.util.stream.Stream<AuthenticatorApp> apps(long person) {
        return entities.createQuery("select a from AuthenticatorApp a where a.personId = :person and a.removedAt is null", AuthenticatorApp.class)
            .setParameter("person", person).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream();
    }

    /** The app's clock is the world's, wherever the demo's was set to. */
    private boolean fits(AuthenticatorApp app, String typed) {
        Instant world = house.ofTheWorld();
        return Totp.of(vault.open(AuthenticatorApp.PURPOSE, app.sealedSecret())).matchedStep(typed, world).stream().anyMatch(app::use);
    }

    private Optional<RecoveryCode> unused(long person, String hash) {
        return entities.createQuery("select c from RecoveryCode c where c.personId = :person and c.codeHash = :hash and c.usedAt is null "
            + "and c.replacedAt is null", RecoveryCode.class).setParameter("person", person).setParameter("hash", hash)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }
}
