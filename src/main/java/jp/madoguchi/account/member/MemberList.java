package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;

/** The members and agents of the caller's facility. Mail addresses are for those who manage them. */
@ApplicationScoped
public class MemberList {

    private static final String ROLES = "select r, p from MemberRole r, Person p where r.facilityId = :facility and r.endedAt is null "
        + "and p.id = r.personId order by r.since, r.id";

    private record Whose(long person, Role.Side side) {
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    public List<MemberRow> of(Caller caller) {
        Map<Whose, List<Object[]>> rows = entities.createQuery(ROLES, Object[].class).setParameter("facility", caller.facility()).getResultStream()
            .collect(Collectors.groupingBy(row -> new Whose(((Person) row[1]).getId(), ((MemberRole) row[0]).getRole().side()), LinkedHashMap::new,
                Collectors.toList()));
        boolean withMail = caller.isAllowed(Permission.MANAGE_MEMBERS);
        return rows.values().stream().map(row -> row(row, withMail)).toList();
    }

    private MemberRow row(List<Object[]> rows, boolean withMail) {
        LocalDate today = LocalDate.now(clock);
        Person person = (Person) rows.get(0)[1];
        List<MemberRole> roles = rows.stream().map(row -> (MemberRole) row[0]).toList();
        // Roles that still hold are what he may do; one who has none left is shown with what he could.
        List<MemberRole> holding = roles.stream().filter(role -> role.holdsOn(today)).toList();
        List<MemberRole> shown = holding.isEmpty() ? roles : holding;
        Stream<LocalDate> days = shown.stream().flatMap(role -> role.until().stream());
        return new MemberRow(person.getId(), person.getName(), withMail ? Optional.ofNullable(person.getMail()).orElse("（メールなし）") : "",
            shown.stream().map(MemberRole::getRole).collect(Collectors.toSet()), shown.get(0).since(), shown.get(0).agency(),
            days.max(Comparator.naturalOrder()), holding.isEmpty());
    }
}
