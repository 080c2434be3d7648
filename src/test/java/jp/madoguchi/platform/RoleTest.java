package jp.madoguchi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        VISITOR            | READ_PUBLIC SEND_INQUIRY
        FACILITY_MANAGER   | READ_PUBLIC SEND_INQUIRY DECLARE_FACTS
        FACILITY_APPLICANT | READ_PUBLIC SEND_INQUIRY DECLARE_FACTS
        FACILITY_DEVICES   | READ_PUBLIC SEND_INQUIRY
        FACILITY_READER    | READ_PUBLIC SEND_INQUIRY
        REVIEWER           | READ_PUBLIC READ_REGISTER IMPORT_LIST CONFIRM_FACTS
        APPROVER           | READ_PUBLIC READ_REGISTER
        POST_DESK          | READ_PUBLIC READ_REGISTER
        EDITOR             | READ_PUBLIC WRITE_NOTICE PUBLISH_NOTICE
        CALL_CENTRE        | READ_PUBLIC READ_REGISTER
        ADMINISTRATOR      | READ_PUBLIC READ_REGISTER IMPORT_LIST RUN_JOBS
        AUDITOR            | READ_PUBLIC READ_AUDIT
        HOUSE              | READ_PUBLIC PUBLISH_NOTICE READ_REGISTER IMPORT_LIST CONFIRM_FACTS RUN_JOBS
        """)
    void mayDoExactlyThis(Role role, String permissions) {
        assertThat(Arrays.stream(Permission.values()).filter(role::may).map(Enum::name))
            .containsExactlyInAnyOrder(permissions.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void everyPermissionIsSomebodys(Permission permission) {
        assertThat(Role.values()).anyMatch(role -> role.may(permission));
    }

    @Test
    void everyRoleHasItsOwnName() {
        assertThat(Arrays.stream(Role.values()).map(Role::label).collect(Collectors.toSet())).hasSameSizeAs(Role.values());
    }

    @Test
    void aCallerMayWhatAnyOfHisRolesMay() {
        Caller both = new Caller("koho1", Set.of(Role.EDITOR, Role.AUDITOR));

        assertThat(both.may(Permission.WRITE_NOTICE)).isTrue();
        assertThat(both.may(Permission.READ_AUDIT)).isTrue();
        assertThat(both.may(Permission.RUN_JOBS)).isFalse();
    }

    @Test
    void whoMayNotIsStoppedAtTheFirstLine() {
        assertThatThrownBy(() -> Caller.VISITOR.require(Permission.WRITE_NOTICE))
            .isInstanceOf(NotAllowed.class).hasMessage("visitor may not WRITE_NOTICE");
    }
}
