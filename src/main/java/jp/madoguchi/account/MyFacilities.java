package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Role;

/** For which facilities somebody may act today: by a role there, or because a facility has said yes to his group. */
@ApplicationScoped
public class MyFacilities {

    private static final String ROLES = "select r from MemberRole r where r.personId = :person and r.endedAt is null order by r.since, r.id";
    private static final String CONSENTS = "select c.facilityId, g.name from CorporateConsent c, CorporateGroup g, CorporateMember m "
        + "where m.personId = :person and m.endedAt is null and g.id = m.groupId and c.groupId = g.id and c.givenAt is not null "
        + "and c.endedAt is null order by c.givenAt, c.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Facilities facilities;

    @Inject
    Clock clock;

    public List<MyFacility> of(long person) {
        Map<Long, Set<Role>> roles = new LinkedHashMap<>();
        Map<Long, String> agencies = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        entities.createQuery(ROLES, MemberRole.class).setParameter("person", person).getResultStream()
            .filter(role -> role.holdsOn(today)).forEach(role -> {
                roles.computeIfAbsent(role.facilityId(), first -> EnumSet.noneOf(Role.class)).add(role.getRole());
                role.agency().ifPresent(agency -> agencies.put(role.facilityId(), agency));
            });
        entities.createQuery(CONSENTS, Object[].class).setParameter("person", person).getResultStream().forEach(row -> {
            roles.computeIfAbsent((Long) row[0], first -> EnumSet.noneOf(Role.class)).add(Role.COORDINATOR);
            agencies.putIfAbsent((Long) row[0], (String) row[1]);
        });
        return named(roles, agencies);
    }

    private List<MyFacility> named(Map<Long, Set<Role>> roles, Map<Long, String> agencies) {
        if (roles.isEmpty()) {
            return List.of();
        }
        Map<Long, Registered> known = facilities.withIds(roles.keySet(), AsOf.today(clock));
        List<MyFacility> mine = new ArrayList<>();
        roles.forEach((id, given) -> Optional.ofNullable(known.get(id))
            .ifPresent(registered -> mine.add(new MyFacility(registered, given, Optional.ofNullable(agencies.get(id))))));
        return mine;
    }
}
