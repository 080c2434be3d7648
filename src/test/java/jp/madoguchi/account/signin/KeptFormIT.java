package jp.madoguchi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.SignedInAs;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing typed is lost when the sign-in has ended meanwhile, and nobody else gets it. */
@ExtendWith(SharedPortal.class)
class KeptFormIT {

    private static final String WORDS = "開設者は 見本　海 です。";

    @Test
    void whatWasTypedComesBackToItsOwnerAloneAndIsDoneOnce(Portal portal) {
        SignedInAs k2 = SignedInAs.anew(portal, "k2");
        Map<String, String> form = SignedInAs.fieldsOf(k2.get("/my/facility").body(), "report");
        form.putAll(Map.of("item", "FOUNDER", "words", WORDS, "send", ""));
        k2.press("/logout", "out", "leave", Map.of());

        HttpResponse<String> late = k2.post("/my/facility", form);
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(late.headers().firstValue("Location").orElseThrow()).startsWith("/login?to=%2Fmy%2Ffacility");
        String kept = late.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("kept=")).findFirst().orElseThrow().split(";")[0];
        assertThat(portal.get("/login", "Cookie", kept).body()).contains("お預かりしています").doesNotContain(WORDS);

        String other = SignedInAs.person(portal, "k1").cookie() + "; " + kept;
        assertThat(portal.get("/login/resume", "Cookie", other).body()).contains("お預かりしている内容は、ありません").doesNotContain(WORDS);
        String own = SignedInAs.anew(portal, "k2").cookie() + "; " + kept;
        String resume = portal.get("/login/resume", "Cookie", own).body();
        assertThat(Jsoup.parse(resume).select("form#resume").attr("action")).isEqualTo("/my/facility");
        Map<String, String> again = SignedInAs.fieldsOf(resume, "resume");
        HttpResponse<String> done = SignedInAs.post(portal, "/my/facility", own, again);
        assertThat(done.headers().firstValue("Location").orElseThrow()).startsWith("/my/facility?reported=");
        SignedInAs.post(portal, "/my/facility", own, again);
        assertThat(Jsoup.parse(portal.get("/my/facility", "Cookie", own).body()).select(".report").eachText()).filteredOn(report -> report.contains(WORDS)).hasSize(1);
        assertThat(portal.get("/login/resume", "Cookie", own).body()).contains("お預かりしている内容は、ありません");
    }

    /** It would be done in the name of whoever signs in next. */
    @Test
    void nothingIsKeptOfWhoNobodyKnows(Portal portal) {
        HttpResponse<String> strangers = SignedInAs.post(portal, "/my/facility", "", Map.of("report", "report", "words", WORDS, "send", ""));

        assertThat(strangers.headers().firstValue("Location").orElseThrow()).startsWith("/login?to=");
        assertThat(strangers.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aFormOpenedForOneFacilityIsNotDoneAtAnother(Portal portal) {
        SignedInAs honbu = SignedInAs.person(portal, "honbu");

        HttpResponse<String> elsewhere = honbu.post("/my/facility", Map.of("report", "report", "at", "1", "words", WORDS, "send", ""));

        assertThat(elsewhere.statusCode()).isEqualTo(409);
        assertThat(elsewhere.body()).contains("ほかの医療機関等に切り替わっています");
    }

    @Test
    void aPartOfAPageIsToldToLeadToTheLogin(Portal portal) {
        HttpResponse<String> part = portal.send(HttpRequest.newBuilder(URI.create(portal.url("/desk/registrations"))).header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded").header("Faces-Request", "partial/ajax")
            .POST(BodyPublishers.ofString("reportAnswer=reportAnswer&answerWords=a")).build());

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).isEqualTo("<partial-response><redirect url=\"/login?to=%2Fdesk%2Fregistrations\"/></partial-response>");
    }

    @Test
    void howLongTheSignInLastsIsSaidAndStayingIsAskedForByButton(Portal portal) {
        SignedInAs c1 = SignedInAs.person(portal, "c1");

        assertThat(c1.get("/my/stay").body()).matches("\\{\"seconds\":(3600|3[0-5][0-9]{2}),\"until\":\"[0-9]{1,2}時[0-9]{2}分\",\"last\":false}");
        assertThat(c1.post("/my/stay", Map.of()).body()).matches("\\{\"seconds\":(3600|359[0-9]),.*");
        HttpResponse<String> stranger = SignedInAs.post(portal, "/my/stay", "", Map.of());
        assertThat(stranger.body()).isEqualTo("{\"seconds\":0}");
        assertThat(stranger.headers().allValues("Set-Cookie")).isEmpty();
    }
}
