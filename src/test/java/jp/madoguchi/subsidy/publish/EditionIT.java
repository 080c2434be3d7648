package jp.madoguchi.subsidy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.Portal;
import jp.madoguchi.SignedInAs;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a draft to what everybody sees, in a house of its own: it changes figures. Each test has an offer that no other changes. */
class EditionIT {

    private static Portal portal;
    private static EditionDesk desk;
    private static SignedInAs josei1;
    private static SignedInAs shonin;

    @BeforeAll
    static void open() {
        portal = Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "100000")).start();
        desk = new EditionDesk(portal);
        josei1 = SignedInAs.person(portal, "josei1");
        shonin = SignedInAs.person(portal, "shonin");
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void aDraftChangesNothingUntilASecondPersonPublishesIt() {
        int draft = desk.begin(josei1, "change", "R8-VISIT", Map.of());
        assertThat(EditionDesk.told(desk.write(josei1, draft, "R8-VISIT", Map.of("rate2", "３分の２", "award2", "11.4万円", "closes", "令和9年2月15日"))))
            .endsWith("done=changed");

        String page = EditionDesk.text(shonin.get(EditionDesk.page(draft)));
        assertThat(page).contains("令和8年度 訪問診療等・診療所・薬局 補助率 3/4 2/3 補助限度額 128,000円 114,000円", "申請の期限 2027年2月1日（月）（令和9年） 2027年2月15日（月）（令和9年）",
            "これまでの申請はまだない", "助成 一子");
        assertThat(desk.programme("R8-VISIT-CLINIC").path("awardCapYen").asInt()).isEqualTo(128_000);

        assertThat(EditionDesk.told(desk.decide(shonin, draft, "publish"))).endsWith("done=published");

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
            assertThat(desk.programme("R8-VISIT-CLINIC").path("awardCapYen").asInt()).isEqualTo(114_000));
        assertThat(desk.programme("R8-VISIT-CLINIC").path("rate").asText()).isEqualTo("2/3");
        assertThat(desk.programme("R8-VISIT-CLINIC").path("edition").asInt()).isEqualTo(draft);
        assertThat(desk.programme("R8-VISIT-HOSPITAL").path("awardCapYen").asInt()).isEqualTo(411_000);
        assertThat(desk.programme("R7-VISIT-CLINIC").path("edition").asInt()).isEqualTo(1);
        assertThat(EditionDesk.text(shonin.get(EditionDesk.page(1)))).as("the first edition is as it was").contains("補助限度額 （なし） 128,000円");
    }

    @Test
    void aMovedDeadlineKeepsItsHistoryAndDraftsItsNotice() {
        assertThat(EditionDesk.text(desk.press(josei1, "move", "R7-ONLINE", Map.of("closes", "2025/1/1", "dates", "事務連絡")))).contains("申請の開始より前です");
        int draft = desk.begin(josei1, "move", "R7-ONLINE", Map.of("closes", "令和8年2月15日", "dates", "事務連絡", "why", "年末年始に*電話*がつながりにくかったため"));
        assertThat(EditionDesk.told(desk.decide(shonin, draft, "publish"))).endsWith("done=published");

        assertThat(EditionDesk.text(josei1.get("/desk/programmes/history?offer=R7-ONLINE"))).containsSubsequence(
            "2026年1月31日（土）（令和8年）まで", "最初から", "2026年2月15日（日）（令和8年）まで", "年末年始に*電話*がつながりにくかったため");
        assertThat(EditionDesk.text(SignedInAs.person(portal, "kansa").get("/admin/audit?subject=edition:" + draft))).contains("補助金の版を公開した", "承認 正");
        assertThat(EditionDesk.text(SignedInAs.person(portal, "kansa").get("/admin/audit?deed=DRAFT_NOTICE"))).contains("お知らせの下書きを作った", "edition:" + draft);
        assertThat(portal.get("/notices").body()).as("a draft is nobody's to read").doesNotContain("申請期間が変わりました");
    }

    @Test
    void whoHadAHandInItDoesNotPublishIt() {
        SignedInAs admin = SignedInAs.person(portal, "admin");
        SignedInAs josei2 = SignedInAs.person(portal, "josei2");
        int draft = desk.begin(josei2, "change", "R7-ALTERNATE", Map.of());
        assertThat(josei2.get(EditionDesk.page(draft)).body()).doesNotContain("確かめたので公開する");
        josei2.post(EditionDesk.page(draft), Map.of("decision", "decision", "number", "" + draft, "seen", "1", "publish", ""));
        String users = admin.get("/admin/users?words=josei2").body();
        String user = Jsoup.parse(users).select("main tbody a[href^=/admin/user?id=]").attr("href");
        admin.press(user, "giveRole", "give", Map.of("duty", "APPROVER:SUBSIDY"));

        assertThat(EditionDesk.text(josei2.get(EditionDesk.page(draft)))).contains("下書き", "この版を作ったか書き直した方は、公開できません");
        assertThat(desk.decide(josei2, draft, "publish").body()).doesNotContain("done=published");
        assertThat(EditionDesk.text(josei2.get(EditionDesk.page(draft)))).doesNotContain("状態 公開");
        assertThat(EditionDesk.told(desk.decide(shonin, draft, "publish"))).endsWith("done=published");
    }

    @Test
    void ofTwoWhoPublishAtOnceTheSecondIsTold() throws Exception {
        int draft = desk.begin(josei1, "change", "R6-LIMITED", Map.of());
        Map<String, String> form = SignedInAs.fieldsOf(shonin.get(EditionDesk.page(draft)).body(), "decision");
        form.put("publish", "");
        ExecutorService both = Executors.newFixedThreadPool(2);
        Future<HttpResponse<String>> one = both.submit(() -> shonin.post(EditionDesk.page(draft), form));
        Future<HttpResponse<String>> other = both.submit(() -> shonin.post(EditionDesk.page(draft), form));
        both.shutdown();

        assertThat(List.of(EditionDesk.told(one.get()), EditionDesk.told(other.get()))).anyMatch(to -> to.endsWith("done=published"))
            .anyMatch(to -> to.endsWith("no=DECIDED") || to.contains("もう公開されたか破棄されています"));
        assertThat(EditionDesk.text(shonin.get(EditionDesk.page(draft) + "&no=DECIDED"))).contains("もう公開されたか破棄されています");
        assertThat(EditionDesk.told(shonin.post(EditionDesk.page(draft), form))).contains("もう公開されたか破棄されています");
    }

    @Test
    void whatIsPublishedIsWhatWasSeenAndNothingIsTakenBackUnseen() {
        int first = desk.begin(josei1, "change", "R8-ONLINE", Map.of());
        int second = desk.begin(josei1, "change", "R8-ONLINE", Map.of());
        Map<String, String> seen = SignedInAs.fieldsOf(shonin.get(EditionDesk.page(first)).body(), "decision");
        seen.put("publish", "");
        Map<String, String> other = SignedInAs.fieldsOf(shonin.get(EditionDesk.page(second)).body(), "decision");
        other.put("publish", "");
        Map<String, String> older = SignedInAs.fieldsOf(josei1.get("/desk/programmes/offer?edition=" + first + "&offer=R8-ONLINE").body(), "offerForm");
        desk.write(josei1, first, "R8-ONLINE", Map.of("remark", "書き足した"));

        assertThat(EditionDesk.told(shonin.post(EditionDesk.page(first), seen))).endsWith("no=CHANGED_MEANWHILE");
        older.put("remark", "古い画面から");
        older.put("save", "");
        assertThat(EditionDesk.told(josei1.post("/desk/programmes/offer?edition=" + first + "&offer=R8-ONLINE", older))).contains("この版が書き直されました");
        assertThat(EditionDesk.told(desk.decide(shonin, first, "publish"))).endsWith("done=published");
        assertThat(EditionDesk.text(shonin.get(EditionDesk.page(second)))).contains("同じ募集の別の版が公開されました");
        assertThat(EditionDesk.told(shonin.post(EditionDesk.page(second), other))).contains("同じ募集の別の版が公開されました", "状態 下書き");
        assertThat(EditionDesk.told(desk.decide(josei1, second, "discard"))).endsWith("done=discarded");
        assertThat(EditionDesk.text(josei1.get("/desk/programmes/offer?edition=" + second + "&offer=R8-ONLINE"))).contains("この募集は書き直せません");
    }

    @Test
    void aClonedYearIsPublishedOnceItSaysWhatItRestsOn() {
        int draft = desk.begin(josei1, "clone", "2026", Map.of());
        assertThat(EditionDesk.text(shonin.get(EditionDesk.page(draft)))).contains("令和9年度 訪問診療等（令和8年度と比べて）", "資料の名前がありません", "写したもとの年度と比べています");
        shonin.post(EditionDesk.page(draft), Map.of("decision", "decision", "number", "" + draft, "seen", "1", "publish", ""));
        assertThat(EditionDesk.text(shonin.get(EditionDesk.page(draft)))).contains("状態 下書き");
        assertThat(EditionDesk.told(desk.decide(josei1, draft, "discard"))).endsWith("done=discarded");
    }

    @Test
    void whatIsTypedWrongIsSaidAtItsField() {
        int draft = desk.begin(josei1, "change", "R7-LIMITED", Map.of());

        String answer = EditionDesk.text(desk.write(josei1, draft, "R7-LIMITED", Map.of("rate0", "たくさん", "award0", "-1", "opens", "春ごろ")));
        assertThat(answer).contains("割合として読み取れませんでした", "金額にマイナスは使えません", "日付として読み取れませんでした");
        assertThat(EditionDesk.text(desk.write(josei1, draft, "R7-LIMITED", Map.of("closes", "2025/3/31")))).contains("開始の日と同じか、それより後の日");
        assertThat(EditionDesk.told(desk.write(josei1, draft, "R7-LIMITED", Map.of("rate0", "4/3")))).endsWith("done=changed");
        assertThat(EditionDesk.text(josei1.get(EditionDesk.page(draft)))).contains("補助率 4/3 が1を超えています");
        assertThat(EditionDesk.told(shonin.post(EditionDesk.page(draft), Map.of("decision", "decision", "number", "" + draft, "seen", "2", "publish", ""))))
            .doesNotContain("done=published");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shinsa1", "koho1", "call", "yubin", "kansa", "admin", "k6"})
    void nobodyElseFindsThesePages(String person) {
        SignedInAs somebody = SignedInAs.person(portal, person);

        for (String page : List.of("", "/begin?what=change&scope=R8-LIMITED", "/edition?number=1", "/offer?edition=2&offer=R8-LIMITED", "/history?offer=R8-LIMITED")) {
            assertThat(somebody.get("/desk/programmes" + page).statusCode()).as(page).isEqualTo(404);
            assertThat(somebody.post("/desk/programmes" + page, Map.of("begin", "begin", "start", "")).statusCode()).as("posted to " + page).isEqualTo(404);
        }
    }

    /** He publishes, and writes nothing. */
    @Test
    void anApproverDraftsNothing() {
        assertThat(shonin.get("/desk/programmes/begin?what=change&scope=R8-LIMITED").statusCode()).isEqualTo(403);
        assertThat(shonin.get("/desk/programmes").body()).doesNotContain("変更を下書きする");
    }
}
