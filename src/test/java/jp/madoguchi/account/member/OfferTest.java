package jp.madoguchi.account.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.platform.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfferTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-15");

    @ParameterizedTest
    @EnumSource
    void aMemberGetsRolesOfMembersOnlyAndAnAgentThoseOfAgents(Role role) {
        Offer member = Offer.member(Set.of(role));
        Offer agent = Offer.agent(Set.of(role), "みなと行政書士事務所", TODAY);

        assertThat(member.against(TODAY).isEmpty()).isEqualTo(role.side() == Role.Side.FACILITY);
        assertThat(agent.against(TODAY).isEmpty()).isEqualTo(role.side() == Role.Side.AGENT);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-14, LAST_DAY", "2026-01-15,", "2027-01-15,", "2027-01-16, LAST_DAY"})
    void anAgentHasALastDayWithinAYear(LocalDate until, MemberObjection objection) {
        assertThat(Offer.agent(Set.of(Role.AGENT_APPLICANT), "みなと行政書士事務所", until).against(TODAY)).isEqualTo(Optional.ofNullable(objection));
    }

    @Test
    void nobodyIsInvitedForNothingOrFromNowhere() {
        assertThat(Offer.member(Set.of()).against(TODAY)).contains(MemberObjection.NO_ROLE);
        assertThat(Offer.agent(Set.of(Role.AGENT_APPLICANT), null, TODAY).against(TODAY)).contains(MemberObjection.NO_AGENCY);
        assertThat(Offer.agent(Set.of(Role.AGENT_APPLICANT), "みなと行政書士事務所", null).against(TODAY)).contains(MemberObjection.LAST_DAY);
    }

    @Test
    void rolesAreReadAsTheyWereWritten() {
        Set<Role> roles = EnumSet.of(Role.FACILITY_MANAGER, Role.FACILITY_READER);

        assertThat(Offer.read(Offer.member(roles).stored())).isEqualTo(roles);
    }
}
