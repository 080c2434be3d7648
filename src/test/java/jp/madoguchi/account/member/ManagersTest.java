package jp.madoguchi.account.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Role;
import org.junit.jupiter.api.Test;

class ManagersTest {

    private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");
    private final MemberRole first = role(1, Role.FACILITY_MANAGER);
    private final MemberRole second = role(2, Role.FACILITY_MANAGER);
    private final MemberRole reader = role(3, Role.FACILITY_READER);

    @Test
    void theLastOneNeitherGoesNorLosesTheRole() {
        Managers alone = Managers.among(List.of(first, reader));

        assertThat(alone.wouldBeGone(1, Set.of())).isTrue();
        assertThat(alone.wouldBeGone(1, Set.of(Role.FACILITY_APPLICANT))).isTrue();
        assertThat(alone.wouldBeGone(1, Set.of(Role.FACILITY_MANAGER, Role.FACILITY_APPLICANT))).isFalse();
    }

    @Test
    void anybodyElseMayGo() {
        assertThat(Managers.among(List.of(first, reader)).wouldBeGone(3, Set.of())).isFalse();
        assertThat(Managers.among(List.of(first, second)).wouldBeGone(1, Set.of())).isFalse();
    }

    @Test
    void whoseRoleHasEndedIsNotAmongThem() {
        second.end(NOW, Caller.HOUSE);

        assertThat(Managers.among(List.of(first, second)).wouldBeGone(1, Set.of())).isTrue();
        assertThat(Managers.among(List.of(first, second)).include(2)).isFalse();
    }

    private static MemberRole role(long person, Role role) {
        return new MemberRole(person, 7, role, NOW, Caller.HOUSE);
    }
}
