package jp.madoguchi.account.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.madoguchi.account.signin.Standings;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.NextStep;
import jp.madoguchi.platform.NextStep.Weight;
import jp.madoguchi.platform.NextSteps;
import jp.madoguchi.platform.Permission;

/** A second factor for whoever needs one and did not sign in by PIN and card, and 予備コード before they run out. Two statements. */
@ApplicationScoped
public class SafetySteps implements NextSteps {

    private static final int FEW = 3;
    private static final String CODES = "select count(c) from RecoveryCode c where c.personId = :person and c.usedAt is null and c.replacedAt is null";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Standings standings;

    @Override
    public List<NextStep> of(Caller caller) {
        if (!standings.hasSecondFactor(caller.person())) {
            return isNeededBy(caller) && !caller.proof().strong() ? List.of(NextStep.of(Weight.TO_DO, "ログインに2つめの確認を加える",
                "端末と補助金の手続き、職員の業務には、認証アプリかパスキーが必要です。5分ほどで済みます。", "/my/security")) : List.of();
        }
        long left = entities.createQuery(CODES, Long.class).setParameter("person", caller.person()).getSingleResult();
        return left >= FEW ? List.of() : List.of(NextStep.of(Weight.WHEN_CONVENIENT, left == 0 ? "予備コードを作る" : "予備コードを作り直す（残り" + left + "個）",
            "スマートフォンをなくしたときなどに、予備コードでログインできます。", "/my/security"));
    }

    private static boolean isNeededBy(Caller caller) {
        return caller.isStaff() || caller.isAllowed(Permission.MANAGE_DEVICES) || caller.isAllowed(Permission.CLAIM_SUBSIDY);
    }
}
