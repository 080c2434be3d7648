package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Role;

/** The staff, or all people by name or mail: in the order in which they came, five statements a page. */
@ApplicationScoped
public class StaffList {

    private static final String HOLDS = "r.endedAt is null and (r.until is null or r.until > :now)";
    private static final String OF_STAFF = " and exists (select r.id from StaffRole r where r.personId = p.id and " + HOLDS;
    private static final String NAMED = " and (p.mailKey like :words escape '!' "
        + "or function('replace', function('replace', p.name, '　', ''), ' ', '') like :words escape '!')";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Proofs proofs;

    public List<StaffRow> staff(Optional<Role> role, String words, long after, int size, Instant now) {
        String ofRole = role.isPresent() ? " and r.role = :role)" : ")";
        TypedQuery<Person> query = people(OF_STAFF + ofRole, words, after, size).setParameter("now", Jdbc.stamp(now));
        role.ifPresent(one -> query.setParameter("role", one));
        return rows(query.getResultList(), now);
    }

    public List<StaffRow> everybody(String words, long after, int size, Instant now) {
        return rows(people("", words, after, size).getResultList(), now);
    }

    private TypedQuery<Person> people(String condition, String words, long after, int size) {
        String text = words.replaceAll("[\\s　]", "").toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        TypedQuery<Person> query = entities.createQuery("select p from Person p where p.id > :after" + condition + (text.isEmpty() ? "" : NAMED)
            + " order by p.id", Person.class).setParameter("after", after).setMaxResults(size);
        return text.isEmpty() ? query : query.setParameter("words", "%" + text + "%");
    }

    List<StaffRow> rows(List<Person> people, Instant now) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<Long> ids = people.stream().map(Person::getId).toList();
        Map<Long, List<String>> duties = entities.createQuery("select r from StaffRole r where r.personId in :people and " + HOLDS + " order by r.id", StaffRole.class)
            .setParameter("people", ids).setParameter("now", Jdbc.stamp(now)).getResultStream()
            .collect(Collectors.groupingBy(StaffRole::personId, Collectors.mapping(role -> StaffRow.text(role), Collectors.toList())));
        Map<Long, Instant> last = entities.createQuery("select s.personId, max(s.begunAt) from SignIn s where s.personId in :people group by s.personId", Object[].class)
            .setParameter("people", ids).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> ((OffsetDateTime) row[1]).toInstant()));
        Set<Long> second = proofs.withSecondFactor(ids);
        return people.stream().map(person -> new StaffRow(person, duties.getOrDefault(person.getId(), List.of()), second.contains(person.getId()),
            Optional.ofNullable(last.get(person.getId())))).toList();
    }
}
