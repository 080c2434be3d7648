package jp.madoguchi.account.member;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.platform.Role;

/** The 管理者 of a facility. There is always one left: without any, nobody could let anybody in. */
record Managers(Set<Long> people) {

    Managers {
        people = Set.copyOf(people);
    }

    static Managers among(Collection<MemberRole> roles) {
        return new Managers(roles.stream().filter(role -> role.getRole() == Role.FACILITY_MANAGER && !role.hasEnded())
            .map(MemberRole::personId).collect(Collectors.toSet()));
    }

    Managers without(long person) {
        return new Managers(people.stream().filter(one -> one != person).collect(Collectors.toSet()));
    }

    boolean include(long person) {
        return people.contains(person);
    }

    /** Whether nobody would be left if this person went on with only these roles. */
    boolean wouldBeGone(long person, Set<Role> left) {
        return people.equals(Set.of(person)) && !left.contains(Role.FACILITY_MANAGER);
    }
}
