package jp.madoguchi.account.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class InvitationIT {

    private static final String E1 = "デモ健診センター";

    @Test
    void whoeverIsInvitedBecomesAMemberWhenHeSaysSo(Portal portal) {
        MemberClient e1 = MemberClient.of(portal, "e1");
        e1.invite("shinjin@mail.example", "FACILITY_APPLICANT");
        String token = e1.invitationTo("shinjin@mail.example");

        assertThat(e1.mailTo("shinjin@mail.example", "【招待】")).contains("見本　診子さんが、あなたを招いています", "申請担当", "押すまでは、何も起きません");
        assertThat(MemberClient.nobody(portal).text("/login/invitation?t=" + token)).contains("見本 診子さんが", "申請担当", "アカウントは、まだありません");
        assertThat(e1.text("/my/members")).contains("shinjin@mail.example", "返事待ち").doesNotContain("新人");

        MemberClient newcomer = e1.accept(token, "新人　申");

        assertThat(newcomer.text("/my/members")).contains("新人 申", "申請担当").doesNotContain("@");
        assertThat(e1.text("/my/members")).contains("新人 申 shinjin@mail.example").doesNotContain("招待中");
        assertThat(MemberClient.nobody(portal).text("/login/invitation?t=" + token)).contains("すでに使われています", "管理者の方に");
        assertThat(e1.mailTo("e1@demo.example", "【メンバー】")).contains("新人　申さんが招待を受けて");
    }

    @Test
    void passwordsThatAreTriedFirstAndUnreadTermsAreSaidAtTheirFields(Portal portal) {
        MemberClient e1 = MemberClient.of(portal, "e1");
        e1.invite("yowai@mail.example", "FACILITY_READER");
        String token = e1.invitationTo("yowai@mail.example");

        HttpResponse<String> answer = MemberClient.nobody(portal).press("/login/invitation", "beginning", "enter", "t", token, "name", "弱井", "newPassword", "short");

        assertThat(MemberClient.textOf(answer)).contains("15文字以上", "利用規約を読み");
        assertThat(e1.text("/my/members")).doesNotContain("弱井");
    }

    @Test
    void theLinkIsWorthNothingToAnybodyElse(Portal portal) {
        MemberClient e1 = MemberClient.of(portal, "e1");
        MemberClient m1 = MemberClient.of(portal, "m1");
        MemberClient d1 = MemberClient.of(portal, "d1");
        e1.invite("M1@demo.example", "FACILITY_READER");
        String token = e1.invitationTo("M1@demo.example");

        assertThat(MemberClient.nobody(portal).text("/login/invitation?t=" + token)).contains("M***@demo.example のアカウントでログイン");
        assertThat(d1.text("/login/invitation?t=" + token)).contains("M***@demo.example あて", "𠮷田 誠 さんとして").doesNotContain("M1@");
        d1.press("/login/invitation", "joining", "join", "t", token);
        MemberClient.nobody(portal).press("/login/invitation", "beginning", "enter", "t", token, "name", "誰か", "newPassword", MemberClient.PASSWORD, "agreed", "true");
        assertThat(d1.text("/my/switch")).doesNotContain(E1);

        assertThat(MemberClient.placeOf(m1.press("/login/invitation", "joining", "join", "t", token))).isEqualTo("/my/switch?joined");
        assertThat(MemberClient.textOf(m1.press("/login/invitation", "joining", "join", "t", token))).as("pressed twice").contains("もう参加しています");
        assertThat(m1.text("/my/switch")).contains(E1, "照会のみ");
    }

    @Test
    void aNewInvitationTakesThePlaceOfTheOldOneAndAWithdrawnOneSaysSo(Portal portal) {
        MemberClient e1 = MemberClient.of(portal, "e1");
        e1.invite("nidome@mail.example", "FACILITY_READER");
        String first = e1.invitationTo("nidome@mail.example");
        e1.invite("nidome@mail.example", "FACILITY_READER");
        assertThat(e1.invitationTo("nidome@mail.example")).as("pressed twice").isEqualTo(first);
        e1.invite("nidome@mail.example", "FACILITY_DEVICES");
        assertThat(MemberClient.nobody(portal).text("/login/invitation?t=" + first)).contains("取り消されています");

        String id = e1.idOf("/my/members", "nidome@mail.example", "id");
        assertThat(MemberClient.placeOf(e1.press("/my/members", "withdrawing", "withdraw", "form", "invitation", "id", id))).isEqualTo("/my/members?done=WITHDRAWN");
        assertThat(e1.text("/my/members")).doesNotContain("nidome@mail.example");
        assertThat(MemberClient.nobody(portal).text("/login/invitation?t=unknown")).contains("見つかりません", "途中で切れていないか");
    }

    @Test
    void nobodyBecomesWhatMembersCannotBe(Portal portal) {
        MemberClient e1 = MemberClient.of(portal, "e1");

        for (String role : new String[] {"ADMINISTRATOR", "AGENT_APPLICANT", "COORDINATOR", "HOUSE"}) {
            assertThat(MemberClient.textOf(e1.invite("slip@mail.example", role))).contains("役割を一覧から選んでください");
        }
        assertThat(e1.text("/my/members")).doesNotContain("slip@mail.example");
    }
}
