package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Makes new 予備コード for the caller; the ones before end. */
@ApplicationScoped
public class MakeRecoveryCodes {

    @Inject
    People people;

    @Inject
    RecoveryCodes codes;

    @Inject
    MeansMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public List<String> make(Caller caller) {
        caller.require(Permission.CHANGE_SIGN_IN);
        Instant now = clock.instant();
        Person person = people.held(caller.person());
        trail.record(now, caller, "MAKE_RECOVERY_CODES", person.signature(), "");
        mails.tell(person, "予備コードを作り直しました", "予備コードが新しく作られました。前の予備コードは、もう使えません。", now);
        return codes.makeAnew(person.getId(), now);
    }
}
