package jp.madoguchi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.SignedInAs;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages round a signed-in visit, as its owner sees them and as nobody else does. */
@ExtendWith(SharedPortal.class)
class MyPagesIT {

    private static final String REPORT = "/my/facility";

    @Test
    void myPageSaysFirstWhatToDoNext(Portal portal) {
        SignedInAs k3 = SignedInAs.person(portal, "k3");
        String page = text(k3.get("/my"));

        assertThat(page).containsSubsequence("次にすること", "予備コードを作る", "いまのお手続き", "この医療機関等", "1319900021", "この医療機関等に関わるお知らせ",
            "あなたへのメールと郵便", "あなたのアカウント");
        assertThat(text(SignedInAs.person(portal, "admin").get("/my"))).contains("職員の仕事", "監査の記録").doesNotContain("この医療機関等");
    }

    @Test
    void theTermsAreAcceptedOnceAndTheRecordIsHisToTakeAway(Portal portal) {
        SignedInAs k3 = SignedInAs.person(portal, "k3");
        Map<String, String> form = SignedInAs.fieldsOf(k3.get("/my/terms").body(), "accept");
        form.put("agree", "");

        assertThat(k3.post("/my/terms", form).headers().firstValue("Location")).hasValue("/my/terms?accepted");
        assertThat(text(k3.post("/my/terms", form))).contains("（第1.0版）に同意しています");
        assertThat(text(k3.get("/my"))).doesNotContain("利用規約（第1.0版）を読んで同意する");
        HttpResponse<String> csv = k3.get("/my/terms?csv=1");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body().lines()).hasSize(2).last().asString().startsWith("見本　歩,医療機関等向け総合ポータルサイト 利用規約,1.0,").contains("+09:00");
    }

    @Test
    void aReportIsReceivedOnceAnsweredOnceAndReadByItsFacilityAlone(Portal portal) {
        SignedInAs k3 = SignedInAs.person(portal, "k3");
        SignedInAs reviewer = SignedInAs.person(portal, "shinsa1");
        Map<String, String> form = SignedInAs.fieldsOf(k3.get(REPORT).body(), "report");
        form.putAll(Map.of("item", "PHONE", "words", "電話番号は 03-0000-9999 です。", "send", ""));
        String receipt = k3.post(REPORT, form).headers().firstValue("Location").orElseThrow();
        String number = receipt.substring(receipt.indexOf('=') + 1);

        assertThat(k3.post(REPORT, form).headers().firstValue("Location")).hasValue(receipt);
        assertThat(text(k3.get(receipt))).contains("ご連絡を受け付けました", number, "確認中");
        assertThat(text(SignedInAs.person(portal, "k1").get(receipt))).doesNotContain(number, "ご連絡を受け付けました");

        String chosen = "/desk/registrations?report=" + number;
        Map<String, String> answer = SignedInAs.fieldsOf(reviewer.get(chosen).body(), "reportAnswer");
        answer.putAll(Map.of("answerWords", "電話番号を直しました。", "answerReport", ""));
        assertThat(reviewer.post("/desk/registrations", answer).headers().firstValue("Location").orElseThrow()).startsWith("/desk/registrations?answered=");
        assertThat(reviewer.post("/desk/registrations", answer).statusCode()).isEqualTo(303);
        HttpResponse<String> late = SignedInAs.person(portal, "shinsa2").post("/desk/registrations", answer);
        assertThat(late.body()).contains("ほかの職員が答えました").contains("電話番号を直しました。");
        assertThat(text(k3.get(REPORT))).contains("回答済み", "電話番号を直しました。");
        Awaitility.await("the mail is seen").atMost(Duration.ofSeconds(15)).until(() -> portal.get("/demo/mail").body().contains("ご連絡にお答えします（受付番号 " + number));
        assertThat(text(k3.get("/my/letters"))).contains("ご連絡にお答えします（受付番号 " + number).doesNotContain("電話番号を直しました");
        assertThat(text(SignedInAs.person(portal, "k1").get("/my/letters"))).doesNotContain(number);
    }

    @Test
    void whoMayNotReportIsRefusedWhateverHeSends(Portal portal) {
        SignedInAs honbu = SignedInAs.person(portal, "honbu");

        assertThat(honbu.get(REPORT).body()).doesNotContain("誤りを連絡する</").contains("2349900015");
        assertThat(honbu.post(REPORT, Map.of("report", "report", "formId", UUID.randomUUID().toString(), "item", "NAME", "words", "x", "send", ""))
            .statusCode()).isEqualTo(403);
        assertThat(honbu.get("/my/looks").statusCode()).isEqualTo(403);
        assertThat(SignedInAs.person(portal, "c1").get("/desk/registrations").statusCode()).isEqualTo(404);
    }

    @Test
    void theFacilitySeesWhichPartOfTheOfficeLookedAtItsFileAndOnceForTenMinutes(Portal portal) {
        String file = "/desk/facilities/file?kind=FACILITY_CODE&number=4719900013";
        SignedInAs.person(portal, "josei1").get(file);
        SignedInAs.person(portal, "josei1").get(file + "&day=2026-01-01");
        SignedInAs.person(portal, "admin").get(file);
        SignedInAs k2 = SignedInAs.person(portal, "k2");

        String looks = text(k2.get("/my/looks"));
        assertThat(looks).contains("審査担当 医療情報化支援助成課", "システム管理者 ―").doesNotContain("助成　一子", "josei1");
        assertThat(Jsoup.parse(k2.get("/my/looks").body()).select("tbody tr").eachText()).filteredOn(row -> row.contains("医療情報化支援助成課")).hasSize(1);
        assertThat(text(SignedInAs.person(portal, "c1").get("/my/looks"))).doesNotContain("医療情報化支援助成課");
    }

    private static String text(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body()).select("main").text();
    }
}
