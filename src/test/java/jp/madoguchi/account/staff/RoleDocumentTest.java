package jp.madoguchi.account.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.platform.Need;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import org.junit.jupiter.api.Test;

class RoleDocumentTest {

    /** Where this fails, copy the expected text into the file: the table is written from the roles, not by hand. */
    @Test
    void theDocumentedTableIsWrittenFromTheRoles() throws IOException {
        List<Role> roles = List.of(Role.values());
        String table = "# Who may do what\n\nWritten from `Role` and `Permission`; `/admin/roles` shows the same. need: STRONG more than a password, FRESH proven within ten\n"
            + "minutes, only … a role of that 課 (whoever has a role that is of no 課 has it for all). Roles of the office (from REVIEWER to AUDITOR) need STRONG for everything.\n\n"
            + "| permission | need | " + roles.stream().map(role -> role + " " + role.getLabel()).collect(Collectors.joining(" | ")) + " |\n"
            + "|---|---|" + "---|".repeat(roles.size()) + "\n"
            + Arrays.stream(Permission.values()).map(permission -> row(permission, roles)).collect(Collectors.joining());

        assertThat(Files.readString(Path.of("docs/states/roles.md"))).isEqualTo(table);
    }

    private static String row(Permission permission, List<Role> roles) {
        return "| " + permission + " " + Words.permission(permission) + " | " + need(permission) + " | "
            + roles.stream().map(role -> role.may(permission) ? "○" : "").collect(Collectors.joining(" | ")) + " |\n";
    }

    private static String need(Permission permission) {
        return permission.need() == Need.NOTHING ? permission.section().map(section -> "only " + section + " " + section.getLabel()).orElse("")
            : permission.need().toString();
    }
}
