package jp.madoguchi.account.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class MembersIT {

    @Test
    void whoeverIsRemovedHasNoAccessFromThenOn(Portal portal) {
        MemberClient v1 = MemberClient.of(portal, "v1");
        MemberClient leaving = v1.newMember("yameru@mail.example", "辞目　留", "FACILITY_MANAGER");
        leaving.invite("urakuchi@mail.example", "FACILITY_MANAGER");
        String backDoor = leaving.invitationTo("urakuchi@mail.example");

        assertThat(MemberClient.placeOf(v1.remove(v1.idOf("辞目")))).isEqualTo("/my/members?done=REMOVED");

        assertThat(leaving.text("/my/members")).contains("医療機関等が、まだありません");
        assertThat(leaving.invite("x@mail.example", "FACILITY_READER").statusCode()).isNotEqualTo(303);
        assertThat(MemberClient.nobody(portal).text("/login/invitation?t=" + backDoor)).contains("取り消されています");
        assertThat(v1.mailTo("yameru@mail.example", "【メンバー】")).contains("メンバーから外しました");
    }

    @Test
    void theLastManagerStaysAndIsToldWhatToDo(Portal portal) {
        MemberClient k4 = MemberClient.of(portal, "k4");
        String self = k4.idOf("見本 岳");
        String facility = portal.get("/my/members?form=leave", "Cookie", k4.cookie()).body().replaceAll("(?s).*name=\"facility\" value=\"([0-9]+)\".*", "$1");

        assertThat(List.of(k4.remove(self), k4.press("/my/members", "changing", "change", "form", "member", "member", self, "roles", "FACILITY_READER"),
            k4.press("/my/members", "leaving", "leave", "form", "leave", "facility", facility)))
            .allSatisfy(answer -> assertThat(MemberClient.textOf(answer)).contains("先に別の方を管理者にしてください", "新設・廃止・コード変更"));
        assertThat(k4.text("/my/members")).contains("見本 岳 k4@demo.example 管理者");
    }

    @Test
    void twoManagersWhoRemoveEachOtherAtOnceLeaveOne(Portal portal) {
        MemberClient k6 = MemberClient.of(portal, "k6");
        MemberClient other = k6.newMember("aite@mail.example", "相手　方", "FACILITY_MANAGER");
        String first = k6.idOf("見本 里子");
        String second = k6.idOf("相手 方");

        CompletableFuture<HttpResponse<String>> one = CompletableFuture.supplyAsync(() -> k6.remove(second));
        CompletableFuture<HttpResponse<String>> two = CompletableFuture.supplyAsync(() -> other.remove(first));
        CompletableFuture.allOf(one, two).join();

        assertThat(List.of(k6, other)).filteredOn(client -> client.get("/my/members?form=invite").statusCode() == 200
            && client.text("/my/members").contains("（1人）")).hasSize(1);
    }

    @Test
    void whatBelongsToAnotherFacilityIsNotFound(Portal portal) {
        MemberClient v1 = MemberClient.of(portal, "v1");
        MemberClient e1 = MemberClient.of(portal, "e1");
        MemberClient l1 = MemberClient.of(portal, "l1");
        e1.invite("tanin@mail.example", "FACILITY_READER");
        String before = e1.text("/my/members");
        String consent = l1.idOf("/my/members", "株式会社デモみなと薬局", "id");
        String ofE1 = e1.idOf("見本 診子");

        assertThat(List.of(v1.remove(ofE1),
            v1.press("/my/members", "changing", "change", "form", "member", "member", ofE1, "roles", "FACILITY_READER"),
            v1.press("/my/members", "withdrawing", "withdraw", "form", "invitation", "id", e1.idOf("/my/members", "tanin@mail.example", "id")),
            v1.press("/my/members", "consenting", "end", "form", "consent", "id", consent)))
            .allSatisfy(answer -> assertThat(MemberClient.textOf(answer)).contains("見つかりません"));
        assertThat(MemberClient.textOf(v1.press("/my/group", "withdrawing", "withdraw", "consent", consent))).contains("取りまとめ者の方のページです");
        assertThat(e1.text("/my/members")).isEqualTo(before);
        assertThat(l1.text("/my/members")).contains("同意済み");
        assertThat(v1.text("/my/members?form=member&member=x'--")).contains("見つかりません");
    }

    @Test
    void whoeverOnlyReadsSeesNamesAndRolesAndCannotActByPostingForms(Portal portal) {
        MemberClient v1 = MemberClient.of(portal, "v1");
        MemberClient reader = v1.newMember("miru@mail.example", "見流　人", "FACILITY_READER");
        String manager = v1.idOf("見本 葵");

        assertThat(reader.text("/my/members")).contains("見本 葵", "管理者").doesNotContain("@", "変更する");
        assertThat(List.of(reader.remove(manager), reader.invite("x@mail.example", "FACILITY_MANAGER"),
            reader.press("/my/members", "changing", "change", "form", "member", "member", v1.idOf("見流 人"), "roles", "FACILITY_MANAGER"),
            reader.get("/my/members?form=invite"), reader.get("/my/members?form=invitation&id=1")))
            .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(403));
    }

    @Test
    void oneSwitchesToHisOwnFacilitiesOnly(Portal portal) {
        MemberClient v1 = MemberClient.of(portal, "v1");
        MemberClient l2 = MemberClient.of(portal, "l2");
        v1.invite("l2@demo.example", "FACILITY_APPLICANT");
        l2.press("/login/invitation", "joining", "join", "t", v1.invitationTo("l2@demo.example"));
        String page = l2.get("/my/switch").body();
        String form = page.replaceAll("(?s).*<form id=\"([^\"]+choosing)\".*", "$1");
        String button = page.replaceAll("(?s).*name=\"([^\"]+choose)\".*", "$1");
        String facility = page.replaceAll("(?s).*name=\"facility\" value=\"([0-9]+)\".*", "$1");

        assertThat(MemberClient.textOf(l2.press("/my/switch", form, button, "facility", "1"))).contains("その医療機関等は見つかりません");
        assertThat(MemberClient.placeOf(l2.press("/my/switch", form, button, "facility", facility))).isEqualTo("/my");
        assertThat(l2.text("/my/members")).contains("見本 葵");
    }
}
