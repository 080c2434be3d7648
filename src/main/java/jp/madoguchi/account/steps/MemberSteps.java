package jp.madoguchi.account.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.NextStep;
import jp.madoguchi.platform.NextStep.Weight;
import jp.madoguchi.platform.NextSteps;
import jp.madoguchi.platform.Permission;

/** What a 管理者 has to decide: who wants to join, who asks for consent, and which 代理 ends soon. Three statements. */
@ApplicationScoped
public class MemberSteps implements NextSteps {

    private static final int SOON_DAYS = 30;
    private static final int MOST = 5;
    private static final String REQUESTS = "select count(*) from join_request where facility_id = ?1 and decided_at is null";
    private static final String CONSENTS = "select g.name from CorporateConsent c, CorporateGroup g where c.facilityId = :facility and g.id = c.groupId "
        + "and c.givenAt is null and c.endedAt is null order by c.askedAt, c.id";
    private static final String AGENTS = "select r from MemberRole r where r.facilityId = :facility and r.endedAt is null and r.until >= :today "
        + "and r.until <= :soon order by r.until, r.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public List<NextStep> of(Caller caller) {
        if (!caller.isAllowed(Permission.MANAGE_MEMBERS)) {
            return List.of();
        }
        List<NextStep> steps = new ArrayList<>(requests(caller.facility()));
        steps.addAll(consents(caller.facility()));
        steps.addAll(agents(caller.facility()));
        return steps;
    }

    private List<NextStep> requests(long facility) {
        long open = ((Number) entities.createNativeQuery(REQUESTS).setParameter(1, facility).getSingleResult()).longValue();
        return open == 0 ? List.of() : List.of(NextStep.of(Weight.TO_DO, "参加の申し込みに返事をする（" + open + "件）",
            "この医療機関等の利用者になりたい方がいます。心当たりのない方は断ってください。", "/my/members"));
    }

    private List<NextStep> consents(long facility) {
        return entities.createQuery(CONSENTS, String.class).setParameter("facility", facility).setMaxResults(MOST).getResultStream()
            .map(group -> NextStep.of(Weight.TO_DO, "取りまとめの同意に返事をする：" + group,
                "同意すると、この取りまとめ者が、この医療機関等の手続きをできるようになります。", "/my/members")).toList();
    }

    private List<NextStep> agents(long facility) {
        LocalDate today = LocalDate.now(clock);
        return entities.createQuery(AGENTS, MemberRole.class).setParameter("facility", facility).setParameter("today", today)
            .setParameter("soon", today.plusDays(SOON_DAYS)).setMaxResults(MOST).getResultStream()
            .map(role -> NextStep.of(Weight.WHEN_CONVENIENT, "代理の期限を確かめる：" + role.agency().orElse(role.getRole().getLabel()),
                "続けて頼むときは、期限までに招待し直してください。そのままなら、期限の翌日から代理できなくなります。", "/my/members")
                .by(role.until().orElseThrow())).toList();
    }
}
