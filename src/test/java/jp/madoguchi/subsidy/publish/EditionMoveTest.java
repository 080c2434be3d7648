package jp.madoguchi.subsidy.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.madoguchi.platform.Role;
import jp.madoguchi.subsidy.programme.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditionMoveTest {

    /** state × move × whose role: every cell. */
    @ParameterizedTest
    @CsvSource({
        "CHANGE,  DRAFT,     DRAFT,     REVIEWER",
        "CHANGE,  PUBLISHED, ,          REVIEWER",
        "CHANGE,  DISCARDED, ,          REVIEWER",
        "PUBLISH, DRAFT,     PUBLISHED, APPROVER",
        "PUBLISH, PUBLISHED, ,          APPROVER",
        "PUBLISH, DISCARDED, ,          APPROVER",
        "DISCARD, DRAFT,     DISCARDED, REVIEWER",
        "DISCARD, PUBLISHED, ,          REVIEWER",
        "DISCARD, DISCARDED, ,          REVIEWER"})
    void leadsOnlyFromADraft(EditionMove move, Edition.State from, Edition.State to, Role role) {
        if (to == null) {
            assertThatThrownBy(() -> move.from(from)).isInstanceOf(IllegalStateException.class);
        } else {
            assertThat(move.from(from)).isEqualTo(to);
        }
        for (Role other : Role.values()) {
            assertThat(other.may(move.permission())).as("%s by %s", move, other).isEqualTo(other == role);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodysRoleBothDraftsAndPublishes(Role role) {
        assertThat(role.may(EditionMove.CHANGE.permission()) && role.may(EditionMove.PUBLISH.permission())).isFalse();
    }

    @Test
    void theTableAboveHasEveryCell() {
        assertThat(EditionMove.values().length * Edition.State.values().length).isEqualTo(9);
    }
}
