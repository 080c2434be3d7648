package jp.madoguchi.account.staff;

import java.util.Arrays;
import java.util.List;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;

/** What some roles may do: a row for each permission that any of them has. */
public final class RoleTable {

    private final String heading;
    private final List<Role> roles;

    RoleTable(String heading, List<Role> roles) {
        this.heading = heading;
        this.roles = List.copyOf(roles);
    }

    public String getHeading() {
        return heading;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public List<Row> getRows() {
        return Arrays.stream(Permission.values()).filter(permission -> roles.stream().anyMatch(role -> role.may(permission))).map(Row::new).toList();
    }

    /** One permission. */
    public static final class Row {

        private final Permission permission;

        Row(Permission permission) {
            this.permission = permission;
        }

        public String getLabel() {
            return Words.permission(permission);
        }

        public String getCode() {
            return permission.name();
        }

        public String getNeed() {
            return switch (permission.need()) {
                case NOTHING -> permission.section().map(section -> section.getLabel() + "だけ").orElse("");
                case STRONG -> "2つ目の確認";
                case FRESH -> "直前の本人確認";
            };
        }

        public boolean may(Role role) {
            return role.may(permission);
        }
    }
}
