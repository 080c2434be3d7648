package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** What an administrator may know of somebody; an auditor only of members of the staff. */
@ApplicationScoped
class PersonFile {

    @Inject
    People people;

    @Inject
    StaffRoles roles;

    @Inject
    StaffList list;

    @Inject
    Names names;

    Optional<Person> open(long id, Caller caller) {
        boolean may = caller.isAllowed(Permission.MANAGE_STAFF) || !roles.all(id).isEmpty();
        return Optional.ofNullable(people.get(id)).filter(person -> may);
    }

    StaffRow row(Person person, Instant now) {
        return list.rows(List.of(person), now).get(0);
    }

    List<GivenRow> roles(long person, Instant now) {
        List<StaffRole> all = roles.all(person);
        Map<String, String> known = names.of(all.stream().flatMap(role -> Stream.of(role.givenBy(), role.endedBy().orElse(""))).toList());
        return all.stream().map(role -> new GivenRow(role, known, now)).toList();
    }
}
