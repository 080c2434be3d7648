package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.signin.SignInEnd;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Another administrator agrees: all means of proof are gone, all sign-ins end, and a link leads to new ones. */
@ApplicationScoped
public class DecideFactorReset {

    @Inject
    People people;

    @Inject
    StaffRoles roles;

    @Inject
    Requests requests;

    @Inject
    Proofs proofs;

    @Inject
    OpenSignIns open;

    @Inject
    StaffLinks links;

    @Inject
    StaffNews news;

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<StaffObjection> decide(long id, boolean granted, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        Instant now = clock.instant();
        FactorReset reset = requests.held(FactorReset.class, id).orElseThrow();
        Optional<StaffObjection> objection = roles.objection(reset, now, caller);
        if (objection.isEmpty()) {
            reset.decide(granted, now, caller);
            Person person = people.get(reset.personId());
            if (granted) {
                begin(person, now);
            }
            trail.record(now, caller, granted ? "RESET_FACTORS" : "REFUSE_FACTOR_RESET", person.signature(), "");
            String text = "%sの本人確認の手段の再設定について、決まりました。\n結果　　%s\n決めた方　%s"
                .formatted(person.getName(), granted ? "承認" : "見送り", caller.name());
            news.tellWatchers("【再設定】" + (granted ? "承認されました" : "見送られました"), text, now);
        }
        return objection;
    }

    private void begin(Person person, Instant now) {
        proofs.removeAll(person.getId(), now);
        // Whoever has the phone may know the password too.
        person.forgetPassword();
        open.end(person.getId(), SignInEnd.RECOVERED, now);
        links.send(person, "本人確認の手段（認証アプリ、パスキー、予備コード、パスワード）を消しました。もう一度、初めから登録してください。\n", now);
        signIns.forgetAll();
    }
}
