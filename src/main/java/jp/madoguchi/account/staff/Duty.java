package jp.madoguchi.account.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.Section;

/** What somebody of the office can be charged with: a role, for a 課 where he reviews. */
public record Duty(Role role, Optional<Section> section) {

    /** All there are, in the order in which the office lists them. */
    public static List<Duty> all() {
        return Role.of(Role.Side.STAFF).stream().flatMap(role -> role.isOfASection()
            ? Arrays.stream(Section.values()).map(section -> new Duty(role, Optional.of(section)))
            : Stream.of(new Duty(role, Optional.empty()))).toList();
    }

    public static Optional<Duty> read(String code) {
        return all().stream().filter(duty -> duty.getCode().equals(code)).findFirst();
    }

    public static Duty of(StaffRole given) {
        return new Duty(given.getRole(), given.section());
    }

    /** REVIEWER:SUBSIDY, EDITOR: in forms, addresses and the trail. */
    public String getCode() {
        return role + section.map(of -> ":" + of).orElse("");
    }

    public String getText() {
        return role.getLabel() + section.map(of -> "（" + of.getLabel() + "）").orElse("");
    }
}
