package jp.madoguchi.account.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Proof;
import jp.madoguchi.platform.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two people decide, one of them cannot. */
class CountersignedTest {

    private static final Instant NOW = Instant.parse("2026-07-01T03:00:00Z");
    private static final Caller ASKER = administrator(1);
    private static final Caller RECEIVER = administrator(2);
    private static final Caller OTHER = administrator(3);
    private static final Duty EDITOR = new Duty(Role.EDITOR, Optional.empty());

    private final RoleLoan loan = new RoleLoan(2, EDITOR, 3, "担当者が不在のため", NOW, ASKER);

    @Test
    void neitherWhoAskedNorWhomItIsForDecides() {
        assertThat(loan.objection(NOW, ASKER)).contains(StaffObjection.SECOND_PERSON);
        assertThat(loan.objection(NOW, RECEIVER)).contains(StaffObjection.SECOND_PERSON);
        assertThatThrownBy(() -> loan.lend(NOW, ASKER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> loan.decide(false, NOW, RECEIVER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherLendsItForItsHoursAndNotLonger() {
        StaffRole lent = loan.lend(NOW.plus(Duration.ofMinutes(5)), OTHER);

        assertThat(lent.getRole()).isEqualTo(Role.EDITOR);
        assertThat(lent.personId()).isEqualTo(2);
        assertThat(lent.holdsAt(NOW.plus(Duration.ofMinutes(184)))).isTrue();
        assertThat(lent.holdsAt(NOW.plus(Duration.ofMinutes(185)))).isFalse();
        assertThat(loan.objection(NOW, OTHER)).contains(StaffObjection.DECIDED);
    }

    @Test
    void undecidedItLapsesAfterADay() {
        assertThat(loan.objection(NOW.plus(Duration.ofHours(24)).minusSeconds(1), OTHER)).isEmpty();
        assertThat(loan.objection(NOW.plus(Duration.ofHours(24)), OTHER)).contains(StaffObjection.DECIDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 9})
    void nobodyIsLentARoleForNoTimeOrForLong(int hours) {
        assertThatThrownBy(() -> new RoleLoan(2, EDITOR, hours, "理由", NOW, ASKER)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Caller administrator(long person) {
        return new Caller("管理", Set.of(Role.ADMINISTRATOR), Map.of(), Proof.FULL, person, 0);
    }
}
