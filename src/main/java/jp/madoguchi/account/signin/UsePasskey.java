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
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.ProvenPasskey;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Takes a passkey that has proven itself; one whose count goes back may be a copy, and opens nothing. */
@ApplicationScoped
public class UsePasskey {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    PasskeyRows rows;

    @Inject
    MeansMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Whose it is. */
    @Transactional
    public Optional<Long> use(ProvenPasskey proven, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Optional<Passkey> passkey = rows.row(proven.credentialId());
        passkey.ifPresent(key -> entities.refresh(key, LockModeType.PESSIMISTIC_WRITE));
        return passkey.filter(key -> !key.isRemoved()).filter(key -> counts(key, proven, caller)).map(Passkey::personId);
    }

    private boolean counts(Passkey key, ProvenPasskey proven, Caller caller) {
        Instant now = clock.instant();
        boolean wentBack = proven.wentBack() || key.signCount() > 0 && proven.signCount() <= key.signCount();
        if (wentBack) {
            Person person = people.get(key.personId());
            trail.record(now, caller, "REFUSE_PASSKEY", "passkey:" + key.getId(), "COUNT_WENT_BACK");
            mails.tell(person, "パスキーでのログインを止めました", "パスキー「" + key.getName() + "」の使用回数が合わないため、ログインを止めました。"
                + "パスキーが複製されたおそれがあります。「ログインと安全」でこのパスキーを外し、作り直してください。", now);
            return false;
        }
        key.use(proven.signCount(), now);
        return true;
    }
}
