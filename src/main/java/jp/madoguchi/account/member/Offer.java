package jp.madoguchi.account.member;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.platform.Role;

/** As what somebody is invited: a member, or an agent (代理入力) of a named house until a last day. */
public record Offer(Set<Role> roles, Optional<String> agency, Optional<LocalDate> until) {

    public Offer {
        roles = Set.copyOf(roles);
    }

    public static Offer member(Set<Role> roles) {
        return new Offer(roles, Optional.empty(), Optional.empty());
    }

    public static Offer agent(Set<Role> roles, String agency, LocalDate until) {
        return new Offer(roles, Optional.ofNullable(agency), Optional.ofNullable(until));
    }

    public boolean isAgent() {
        return agency.isPresent() || until.isPresent();
    }

    /** Nobody becomes anything else by a role that was slipped in. */
    Optional<MemberObjection> against(LocalDate today) {
        Role.Side side = isAgent() ? Role.Side.AGENT : Role.Side.FACILITY;
        if (roles.isEmpty() || roles.stream().anyMatch(role -> role.side() != side)) {
            return Optional.of(MemberObjection.NO_ROLE);
        }
        if (isAgent() && agency.isEmpty()) {
            return Optional.of(MemberObjection.NO_AGENCY);
        }
        if (isAgent() && until.filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(1))).isEmpty()) {
            return Optional.of(MemberObjection.LAST_DAY);
        }
        return Optional.empty();
    }

    String stored() {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    static Set<Role> read(String stored) {
        return Arrays.stream(stored.split(" ")).map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    public String getRolesText() {
        return RoleWords.labels(roles);
    }
}
