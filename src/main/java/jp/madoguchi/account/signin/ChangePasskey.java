package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Renames one of the caller's passkeys, or takes it out of use. */
@ApplicationScoped
public class ChangePasskey {

    @Inject
    People people;

    @Inject
    Means means;

    @Inject
    LastMeans last;

    @Inject
    MeansMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    SignIns signIns;

    @Inject
    Clock clock;

    @Transactional
    public Optional<MeansObjection> rename(long id, String name, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        Optional<Passkey> passkey = means.passkey(id, caller.person());
        passkey.ifPresent(mine -> {
            mine.rename(name);
            trail.record(clock.instant(), caller, "RENAME_PASSKEY", "passkey:" + id, "");
        });
        return passkey.isPresent() ? Optional.empty() : Optional.of(MeansObjection.GONE);
    }

    @Transactional
    public Optional<MeansObjection> remove(long id, Standing standing, Caller caller) {
        caller.require(Permission.CHANGE_SIGN_IN);
        Instant now = clock.instant();
        Person person = people.held(caller.person());
        Optional<Passkey> passkey = means.passkey(id, person.getId());
        Optional<MeansObjection> objection = passkey.isEmpty() ? Optional.of(MeansObjection.GONE) : last.against(standing);
        if (objection.isEmpty()) {
            passkey.get().remove(now);
            trail.record(now, caller, "REMOVE_PASSKEY", "passkey:" + id, "");
            mails.tell(person, "パスキーを外しました", "パスキー「" + passkey.get().getName() + "」が外されました。このパスキーでは、もうログインできません。", now);
            signIns.forgetAll();
        }
        return objection;
    }
}
