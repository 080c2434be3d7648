package jp.madoguchi.account.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.NextStep;
import jp.madoguchi.platform.NextStep.Weight;
import jp.madoguchi.platform.NextSteps;

/** To somebody who stands for no facility yet: how he comes to one, or that the office or a 管理者 is at it. Three statements. */
@ApplicationScoped
public class FirstSteps implements NextSteps {

    private static final String REGISTRATIONS = "select number, name from registration where person_id = ?1 and decided_at is null order by asked_at";
    private static final String REQUESTS = "select count(*) from join_request where person_id = ?1 and decided_at is null";
    private static final String GROUPS = "select count(m) from CorporateMember m where m.personId = :person and m.endedAt is null";

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<NextStep> of(Caller caller) {
        List<NextStep> steps = new ArrayList<>(waiting(caller.person()));
        if (caller.facility() == 0 && !caller.isStaff() && steps.isEmpty()) {
            steps.add(isOfAGroup(caller.person())
                ? NextStep.of(Weight.FIRST, "取りまとめる施設の同意をもらう", "施設の管理者が同意すると、その施設の手続きができるようになります。", "/my/group")
                : NextStep.of(Weight.FIRST, "医療機関等をこのアカウントに結びつける", "医療機関等コードなどの番号をご用意ください。結びつけると、手続きができるようになります。", "/my/join"));
        }
        return steps;
    }

    private List<NextStep> waiting(long person) {
        List<NextStep> steps = new ArrayList<>();
        for (Object row : entities.createNativeQuery(REGISTRATIONS).setParameter(1, person).setMaxResults(5).getResultList()) {
            Object[] columns = (Object[]) row;
            steps.add(NextStep.of(Weight.WITH_THE_OFFICE, "仮登録（受付番号 " + columns[0] + "）：" + columns[1],
                "資格情報課が確かめています。結果はメールまたは郵便でお知らせします。いま、していただくことはありません。", "/my/join"));
        }
        if (((Number) entities.createNativeQuery(REQUESTS).setParameter(1, person).getSingleResult()).longValue() > 0) {
            steps.add(NextStep.of(Weight.WITH_THE_OFFICE, "参加の申し込み", "その医療機関等の管理者が決めるのを待っています。決まるとお知らせします。", "/my/join"));
        }
        return steps;
    }

    private boolean isOfAGroup(long person) {
        return entities.createQuery(GROUPS, Long.class).setParameter("person", person).getSingleResult() > 0;
    }
}
