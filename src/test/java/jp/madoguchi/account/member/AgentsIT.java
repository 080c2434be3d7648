package jp.madoguchi.account.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import jp.madoguchi.Portal;
import jp.madoguchi.SignedInAs;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What ends by itself, with a clock of its own: an agent's last day, the days of an invitation, the freshness of a proof. */
class AgentsIT {

    @Test
    void anAgentActsUntilHisLastDayUnderTheNameOfHisHouse() {
        try (Portal portal = Portal.with(Map.of("MADOGUCHI_CLOCK", "2026-03-02T09:00:00+09:00", "MADOGUCHI_POSTS_PER_MINUTE", "100000")).start()) {
            MemberClient p1 = signIn(portal, "p1");
            HttpResponse<String> sent = inviteAgent(p1, "gyosei@mail.example", "2027-03-03");
            assertThat(MemberClient.textOf(sent)).contains("きょうから1年以内の日");
            inviteAgent(p1, "gyosei@mail.example", "2026-03-20");
            inviteAgent(p1, "okureru@mail.example", "2026-06-30");
            String tooLate = p1.invitationTo("okureru@mail.example");
            MemberClient agent = p1.accept(p1.invitationTo("gyosei@mail.example"), "行政　書士");

            assertThat(Jsoup.parse(agent.get("/my").body()).select("header").text()).contains("代理入力：みなと行政書士事務所");
            assertThat(p1.text("/my/members")).contains("行政 書士 みなと行政書士事務所", "2026年3月20日");
            assertThat(agent.get("/my/members?form=invite").statusCode()).isEqualTo(403);

            askedAgainWhoHeIsAndThenDone(portal, p1);

            moveTo(portal, "2026-03-20T23:50:00+09:00");
            MemberClient onHisLastDay = signInByPassword(portal, "gyosei@mail.example");
            assertThat(onHisLastDay.text("/my/members")).contains("みなと行政書士事務所");
            assertThat(MemberClient.nobody(portal).text("/login/invitation?t=" + tooLate)).contains("期限は、過ぎています", "もう一度招いて");

            moveTo(portal, "2026-03-21T00:00:10+09:00");
            assertThat(signInByPassword(portal, "gyosei@mail.example").text("/my/members")).contains("医療機関等が、まだありません");
            assertThat(signIn(portal, "p1").text("/my/members")).contains("2026年3月20日（令和8年） 終了", "okureru@mail.example", "期限切れ");
        }
    }

    /** Eleven minutes later a proof is no longer fresh: what was typed waits until he has proven himself, and is then done. */
    private static void askedAgainWhoHeIsAndThenDone(Portal portal, MemberClient p1) {
        moveTo(portal, "2026-03-02T09:20:00+09:00");
        HttpResponse<String> asked = SignedInAs.post(portal, "/my/members", p1.cookie(), Map.of("inviting", "inviting", "send", "", "form", "invite", "as", "member",
            "mail", "ato@mail.example", "roles", "FACILITY_READER"));
        assertThat(MemberClient.placeOf(asked)).startsWith("/login/prove");
        String kept = asked.headers().allValues("Set-Cookie").stream().map(line -> line.split(";")[0]).filter(pair -> pair.startsWith("kept=")).findFirst().orElseThrow();
        String cookies = p1.cookie() + "; " + kept;
        HttpResponse<String> proven = SignedInAs.post(portal, "/login/prove", cookies, Map.of("prove", "prove", "code", SignedInAs.nextCode(portal, "p1"), "check", ""));
        assertThat(MemberClient.placeOf(proven)).isEqualTo("/login/resume");
        Map<String, String> fields = SignedInAs.fieldsOf(portal.get("/login/resume", "Cookie", cookies).body(), "resume");
        assertThat(fields).containsEntry("mail", "ato@mail.example");
        assertThat(MemberClient.placeOf(SignedInAs.post(portal, "/my/members", cookies, fields))).isEqualTo("/my/members?done=INVITED");
    }

    private static HttpResponse<String> inviteAgent(MemberClient client, String mail, String until) {
        return client.press("/my/members", "inviting", "send", "form", "invite", "as", "agent", "mail", mail, "roles", "AGENT_APPLICANT",
            "agency", "みなと行政書士事務所", "until", until);
    }

    private static MemberClient signIn(Portal portal, String person) {
        HttpResponse<String> second = SignedInAs.post(portal, "/login", "", Map.of("login", "login", "mail", person + "@demo.example", "password", SignedInAs.PASSWORD, "enter", ""));
        String ticket = Jsoup.parse(second.body()).select("input[name=ticket]").attr("value");
        return in(portal, SignedInAs.post(portal, "/login", "", Map.of("second", "second", "ticket", ticket, "code", SignedInAs.nextCode(portal, person), "check", "")));
    }

    private static MemberClient signInByPassword(Portal portal, String mail) {
        return in(portal, SignedInAs.post(portal, "/login", "", Map.of("login", "login", "mail", mail, "password", MemberClient.PASSWORD, "enter", "")));
    }

    private static MemberClient in(Portal portal, HttpResponse<String> answer) {
        return new MemberClient(portal, "", answer.headers().allValues("Set-Cookie").stream().map(line -> line.split(";")[0])
            .filter(pair -> pair.startsWith("sign-in=")).findFirst().orElseThrow(() -> new AssertionError(MemberClient.textOf(answer))));
    }

    private static void moveTo(Portal portal, String moment) {
        assertThat(SignedInAs.post(portal, "/demo/clock", "", Map.of("to", moment)).statusCode()).isEqualTo(200);
    }
}
