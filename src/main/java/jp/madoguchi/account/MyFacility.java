package jp.madoguchi.account;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Role;

/** A facility somebody may act for, in which roles, and of which house he is where he is an agent or 取りまとめ者. */
public record MyFacility(Registered registered, Set<Role> roles, Optional<String> agency) {

    public MyFacility {
        roles = Set.copyOf(roles);
    }

    public long id() {
        return registered.id();
    }

    public String getName() {
        return registered.entry().name();
    }

    public String getNumber() {
        return registered.identifier().number();
    }

    public String getRolesText() {
        return roles.stream().sorted().map(Role::getLabel).collect(Collectors.joining("、"));
    }

    /** Where he acts for another house, as which and for whose; shown wherever he acts. */
    public String getAgencyText() {
        String as = roles.contains(Role.COORDINATOR) ? Role.COORDINATOR.getLabel() : "代理入力";
        return agency.map(house -> as + "：" + house).orElse("");
    }

    public long getId() {
        return id();
    }
}
