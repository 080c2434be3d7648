package jp.madoguchi.account.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.IdentifierKind;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationMoveTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final NewBody BODY = new NewBody("見本助産所", FacilityType.MIDWIFERY, Prefecture.TOKYO, "千代田区1-1", "03-1234-5678", "指定通知");

    @ParameterizedTest
    @EnumSource
    void whatIsDecidedStaysDecided(RegistrationMove move) {
        assertThat(move.from(RegistrationState.WAITING)).isEqualTo(move.to());
        assertThatThrownBy(() -> move.from(move.to())).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void onlyReviewersAndTheHouseDecide(RegistrationMove move) {
        assertThat(move.permission()).isEqualTo(Permission.DECIDE_REGISTRATION);
    }

    @Test
    void aRegistrationKeepsWhatWasSaidAndWhoDecided() {
        Registration registration = new Registration("ABC", 7, Identifier.read(IdentifierKind.MIDWIFERY_NUMBER, "9912345"), BODY, NOW);
        registration.refuse("見つかりません", NOW, Caller.HOUSE);

        assertThat(registration.body()).isEqualTo(BODY);
        assertThat(registration.getState()).isEqualTo(RegistrationState.REFUSED);
        assertThat(registration.getDecidedBy()).isEqualTo("house");
        assertThatThrownBy(() -> registration.release(RegistrationMove.FIND, 1, "", NOW, Caller.HOUSE)).isInstanceOf(IllegalStateException.class);
    }

    /** Without a number two bodies are told apart by their names; the key fits its column either way. */
    @Test
    void oneOpenWishForEachNumberOrName() {
        String longest = "あ".repeat(200);

        assertThat(OneOpen.key(7, Optional.empty(), "甲")).isNotEqualTo(OneOpen.key(7, Optional.empty(), "乙"));
        assertThat(OneOpen.key(7, Optional.empty(), "甲")).isNotEqualTo(OneOpen.key(8, Optional.empty(), "甲"));
        assertThat(OneOpen.key(Long.MAX_VALUE, Optional.empty(), longest)).hasSizeLessThanOrEqualTo(100);
        assertThat(OneOpen.key(Long.MAX_VALUE, Identifier.read(IdentifierKind.THERAPY_NUMBER, "1".repeat(40)), "")).hasSizeLessThanOrEqualTo(100);
    }
}
