package jp.madoguchi.account.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class GroupsIT {

    private static final String K3 = "1319900021";

    /** The office makes the group and its people; each facility says yes, and can say no again. */
    @Test
    void aGroupActsForAFacilityAsLongAsThatAgrees(Portal portal) {
        MemberClient admin = MemberClient.of(portal, "admin");
        MemberClient k2 = MemberClient.of(portal, "k2");
        MemberClient k3 = MemberClient.of(portal, "k3");
        admin.press("/admin/groups", "making", "make", "name", "医療法人まとめ会");
        assertThat(MemberClient.textOf(admin.press("/admin/groups", "making", "make", "name", "医療法人まとめ会"))).contains("同じ名前のグループが、すでにあります");
        String group = admin.idOf("/admin/groups", "医療法人まとめ会", "group");
        assertThat(MemberClient.textOf(add(admin, group, "inai@mail.example"))).contains("アカウントは、ありません");
        assertThat(MemberClient.placeOf(add(admin, group, "k2@demo.example"))).isEqualTo("/admin/groups?group=" + group);

        String facility = k2.get("/my/group?words=" + K3).body().replaceAll("(?s).*facility=([0-9]+)\".*", "$1");
        assertThat(k2.text("/my/group?group=" + group + "&facility=" + facility)).contains(K3, "取りまとめを依頼する");
        assertThat(ask(k3, group, facility)).as("of no group").contains("取りまとめ者の方のページです");
        assertThat(MemberClient.placeOf(k2.press("/my/group", "asking", "ask", "group", group, "facility", facility))).isEqualTo("/my/group?asked");
        assertThat(ask(k2, group, facility)).contains("すでに依頼しています");
        assertThat(k2.text("/my/switch")).doesNotContain(K3);
        assertThat(k3.mailTo("k3@demo.example", "【取りまとめ】")).contains("医療法人まとめ会から", "/my/members");

        String consent = k3.idOf("/my/members", "医療法人まとめ会", "id");
        assertThat(MemberClient.placeOf(k3.press("/my/members", "consenting", "give", "form", "consent", "id", consent))).isEqualTo("/my/members?done=CONSENTED");
        assertThat(k2.text("/my/switch")).contains(K3, "取りまとめ者：医療法人まとめ会");
        assertThat(k2.text("/my/group")).contains("同意済み");

        assertThat(MemberClient.placeOf(k3.press("/my/members", "consenting", "end", "form", "consent", "id", consent))).isEqualTo("/my/members?done=CONSENT_ENDED");
        assertThat(k2.text("/my/switch")).doesNotContain(K3);

        ask(k2, group, facility);
        String again = k2.idOf("/my/group", K3, "consent");
        assertThat(MemberClient.placeOf(k2.press("/my/group", "withdrawing", "withdraw", "consent", again))).isEqualTo("/my/group?withdrawn");
        String person = admin.idOf("/admin/groups?group=" + group, "k2@demo.example", "person");
        assertThat(MemberClient.placeOf(admin.press("/admin/groups", "removing", "remove", "group", group, "person", person))).contains("group=" + group);
        assertThat(k2.text("/my/group")).contains("取りまとめ者の方のページです");
    }

    @Test
    void whoeverOnlyLooksAtTheOfficeMakesNoGroup(Portal portal) {
        assertThat(MemberClient.of(portal, "kansa").press("/admin/groups", "making", "make", "name", "勝手な会").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> add(MemberClient admin, String group, String mail) {
        return admin.press("/admin/groups", "adding", "add", "group", group, "mail", mail);
    }

    private static String ask(MemberClient client, String group, String facility) {
        return MemberClient.textOf(client.press("/my/group", "asking", "ask", "group", group, "facility", facility));
    }
}
