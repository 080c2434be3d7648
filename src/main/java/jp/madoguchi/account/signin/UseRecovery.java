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
import jp.madoguchi.platform.text.MailAddress;

/**
 * Takes a letter's code: the second factors that were lost are gone, and nobody is signed in any more. The password stays, so that
 * whoever opens a house's letters gets no further without its owner's password or mailbox.
 */
@ApplicationScoped
public class UseRecovery {

    @Inject
    People people;

    @Inject
    Recoveries recoveries;

    @Inject
    Means means;

    @Inject
    RecoveryCodes codes;

    @Inject
    OpenSignIns open;

    @Inject
    MeansMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** How the code stood; nothing where there is none for that address. */
    @Transactional
    public Optional<RecoveryState> use(MailAddress mail, String code, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        Optional<Person> person = people.withMail(mail);
        Optional<Recovery> recovery = person.flatMap(found -> recoveries.held(found.getId(), code));
        // Asked again: a month may have passed.
        Optional<RecoveryState> state = recovery.filter(found -> isStillHis(found)).map(found -> found.stateAt(now));
        if (state.filter(RecoveryState.OPEN::equals).isPresent()) {
            recovery.get().use(now);
            begin(people.held(person.get().getId()), now, caller);
        }
        return state;
    }

    private boolean isStillHis(Recovery recovery) {
        return recoveries.isMember(recovery.personId(), recovery.facilityId()) && !recoveries.isStaff(recovery.personId());
    }

    private void begin(Person person, Instant now, Caller caller) {
        means.apps(person.getId()).forEach(app -> app.remove(now));
        means.passkeys(person.getId()).forEach(passkey -> passkey.remove(now));
        codes.end(person.getId(), now);
        open.end(person.getId(), one -> true, SignInEnd.RECOVERED, now, caller);
        trail.record(now, caller, "USE_RECOVERY", person.signature(), "");
        mails.tell(person, "郵便による再設定が終わりました", "手紙のコードで、認証アプリ・パスキー・予備コードを、すべて外しました。パスワードは変わっていません。"
            + "すべての端末からログアウトしました。ログインしたら、認証アプリかパスキーを登録し直してください。", now);
    }
}
