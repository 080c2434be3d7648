package jp.madoguchi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    private static final Map<Role, Set<Section>> IN_EACH = Arrays.stream(Role.values()).filter(Role::isOfASection)
        .collect(Collectors.toMap(role -> role, role -> EnumSet.allOf(Section.class)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        VISITOR            | READ_PUBLIC SEND_INQUIRY SIGN_IN
        PERSON             | READ_PUBLIC SEND_INQUIRY SIGN_IN USE_ACCOUNT CHANGE_SIGN_IN
        FACILITY_MANAGER   | READ_FACILITY REPORT_FACTS DECLARE_FACTS READ_LOOKS MANAGE_MEMBERS MANAGE_DEVICES CLAIM_SUBSIDY
        FACILITY_APPLICANT | READ_FACILITY REPORT_FACTS DECLARE_FACTS CLAIM_SUBSIDY
        FACILITY_DEVICES   | READ_FACILITY REPORT_FACTS MANAGE_DEVICES
        FACILITY_READER    | READ_FACILITY
        AGENT_PREPARER     | READ_FACILITY
        AGENT_APPLICANT    | READ_FACILITY DECLARE_FACTS CLAIM_SUBSIDY
        AGENT_DEVICES      | READ_FACILITY MANAGE_DEVICES
        COORDINATOR        | READ_FACILITY DECLARE_FACTS MANAGE_DEVICES CLAIM_SUBSIDY
        REVIEWER           | READ_REGISTER IMPORT_LIST CONFIRM_FACTS DECIDE_REGISTRATION DRAFT_FIGURES
        APPROVER           | READ_REGISTER PUBLISH_FIGURES
        POST_DESK          | READ_REGISTER OPEN_CARD_ACCOUNT
        EDITOR             | WRITE_NOTICE PUBLISH_NOTICE
        CALL_CENTRE        | READ_REGISTER
        ADMINISTRATOR      | READ_REGISTER IMPORT_LIST RUN_JOBS READ_STAFF MANAGE_STAFF READ_AUDIT
        AUDITOR            | READ_STAFF READ_AUDIT
        HOUSE              | READ_PUBLIC PUBLISH_NOTICE READ_REGISTER IMPORT_LIST CONFIRM_FACTS DECIDE_REGISTRATION MANAGE_STAFF RUN_JOBS
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
        assertThat(Arrays.stream(Role.values()).map(Role::getLabel).collect(Collectors.toSet())).hasSameSizeAs(Role.values());
    }

    @Test
    void aCallerMayWhatAnyOfHisRolesMay() {
        Caller both = new Caller("koho1", Set.of(Role.EDITOR, Role.AUDITOR));

        assertThat(both.may(Permission.WRITE_NOTICE)).isTrue();
        assertThat(both.may(Permission.READ_AUDIT)).isTrue();
        assertThat(both.may(Permission.RUN_JOBS)).isFalse();
    }

    /** Role by role and permission by permission: what the office may do, nobody may with a password alone. */
    @ParameterizedTest
    @EnumSource
    void theOfficeNeedsASecondFactorForWhateverItMayDo(Role role) {
        Caller byPassword = new Caller("somebody", Set.of(role), IN_EACH, new Proof(false, true), 1, 1);

        for (Permission permission : Permission.values()) {
            boolean enough = !role.isStaff() && permission.need() != Need.STRONG;
            assertThat(byPassword.may(permission)).as("%s %s", role, permission).isEqualTo(role.may(permission) && enough);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNeedsFreshProofIsAskedForAgain(Role role) {
        Caller longAgo = new Caller("somebody", Set.of(role), IN_EACH, new Proof(true, false), 1, 1);

        for (Permission permission : Permission.values()) {
            assertThat(longAgo.may(permission)).as("%s %s", role, permission).isEqualTo(role.may(permission) && permission.need() != Need.FRESH);
            if (role.may(permission) && permission.need() == Need.FRESH) {
                assertThatThrownBy(() -> longAgo.require(permission)).isInstanceOf(ProofNeeded.class);
            }
        }
    }

    /** Role by role, 課 by 課: the other 課's role, or the same 課 in another role, opens nothing. */
    @ParameterizedTest
    @EnumSource
    void whatIsOneSectionsMatterIsAllowedToItsOwnPeopleOnly(Role role) {
        for (Permission permission : Permission.values()) {
            for (Section section : Section.values()) {
                Caller somebody = new Caller("somebody", Set.of(role), Map.of(role, Set.of(section)), Proof.FULL, 1, 0);
                boolean its = !role.isOfASection() || permission.section().isEmpty() || permission.section().get() == section;
                assertThat(somebody.may(permission)).as("%s of %s: %s", role, section, permission)
                    .isEqualTo(role.may(permission) && its);
            }
        }
        Caller mixed = new Caller("mixed", Set.of(Role.REVIEWER, Role.APPROVER),
            Map.of(Role.REVIEWER, Set.of(Section.ELIGIBILITY), Role.APPROVER, Set.of(Section.SUBSIDY)), Proof.FULL, 1, 0);
        assertThat(mixed.may(Permission.DRAFT_FIGURES)).isFalse();
        assertThat(mixed.may(Permission.PUBLISH_FIGURES)).isTrue();
    }

    @Test
    void whoMayNotIsStoppedAtTheFirstLine() {
        assertThatThrownBy(() -> Caller.VISITOR.require(Permission.WRITE_NOTICE))
            .isInstanceOf(NotAllowed.class).hasMessage("visitor may not WRITE_NOTICE");
    }
}
