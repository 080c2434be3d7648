package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.account.People;
import jp.madoguchi.account.signin.SignInEnd;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Signs somebody out everywhere: a stolen machine, somebody who has left. */
@ApplicationScoped
public class EndAllSignIns {

    @Inject
    People people;

    @Inject
    OpenSignIns open;

    @Inject
    StaffNews news;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void of(long person, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        Instant now = clock.instant();
        int ended = open.end(person, SignInEnd.ENDED_BY_OFFICE, now);
        if (ended > 0) {
            news.tell(people.get(person), "【ログイン】すべての端末からログアウトしました", "システム管理者が、あなたのアカウントをすべての端末からログアウトしました。", now);
            trail.record(now, caller, "END_ALL_SIGN_INS", "p" + person, String.valueOf(ended));
            signIns.forgetAll();
        }
    }
}
