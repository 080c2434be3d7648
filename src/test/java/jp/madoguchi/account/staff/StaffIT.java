package jp.madoguchi.account.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SignedInAs;
import jp.madoguchi.Visitor;
import jp.madoguchi.front.Axe;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.Section;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators at work, in a house of their own: they change who may do what. */
class StaffIT {

    private static final Duty REVIEWER = new Duty(Role.REVIEWER, Optional.of(Section.SUBSIDY));
    private static final String LINK_MAIL = "【職員】パスワードを決めてください";
    private static Portal portal;
    private static StaffDesk desk;
    private static SignedInAs admin;
    private static SignedInAs admin2;

    @BeforeAll
    static void open() {
        portal = Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "100000", "MADOGUCHI_FIRST_ADMIN", "daiichi@office.example")).start();
        desk = new StaffDesk(portal);
        admin = desk.as("admin");
        admin2 = desk.as("admin2");
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void whoIsMadeAReviewerChoosesAPasswordByMailAndNeedsASecondFactorNext() {
        HttpResponse<String> made = desk.make(admin, "新任　審査子", "shinnin@office.example", REVIEWER);
        assertThat(made.headers().firstValue("Location").orElse(made.body())).contains("/admin/user?id=");
        String link = desk.linkIn(desk.mail("shinnin@office.example", LINK_MAIL));

        assertThat(portal.get(link).body()).contains("shinnin@office.example");
        assertThat(portal.get(link).statusCode()).isEqualTo(200);
        assertThat(desk.choosePassword(link, "短い").body()).contains("13");
        HttpResponse<String> in = desk.choosePassword(link, "くすの木と川と青い古い自転車と猫");
        assertThat(in.headers().firstValue("Location").orElse(in.body())).endsWith("/my/security?needed");
        String cookie = StaffDesk.cookieOf(in);
        assertThat(portal.get("/desk/facilities", "Cookie", cookie).headers().firstValue("Location").orElseThrow()).endsWith("/my/security?needed");
        assertThat(portal.get("/admin/users", "Cookie", cookie).headers().firstValue("Location").orElseThrow()).endsWith("/my/security?needed");

        assertThat(desk.choosePassword(link, "別の言葉で入ろうとする知らない人").headers().firstValue("Location")).isEmpty();
        assertThat(portal.get(link).body()).contains("このアドレスは、もう使えません");
        assertThat(desk.page(admin, "/admin/users?words=shinnin")).contains("新任 審査子", "審査担当（医療情報化支援助成課）", "まだ");
    }

    @Test
    void aButtonPressedTwiceMakesOnePersonAndTheFirstLinkGivesWayToTheSecond() {
        desk.make(admin, "二度　押", "nido@office.example", REVIEWER);
        String first = desk.linkIn(desk.mail("nido@office.example", LINK_MAIL));
        desk.make(admin, "二度　押", "NIDO@office.example", REVIEWER);

        assertThat(portal.get(first).body()).contains("このアドレスは、もう使えません");
        assertThat(desk.page(admin, "/admin/user?id=" + desk.idOf(admin, "nido"))).containsOnlyOnce("有効 20");
    }

    @Test
    void whoHasAnAccountKeepsItAndIsToldOfTheRole() {
        desk.make(admin, "名前はそのまま", "c1@demo.example", new Duty(Role.CALL_CENTRE, Optional.empty()));

        assertThat(desk.mail("c1@demo.example", "【職員】役割が付きました")).contains("髙﨑　花子 様", "コールセンター").doesNotContain("/register/staff");
        assertThat(desk.page(admin, "/admin/users?words=c1@demo")).contains("髙﨑 花子", "コールセンター");
    }

    @Test
    void nobodyGivesHimselfARole() {
        assertThat(desk.make(admin, "管理", "admin@demo.example", REVIEWER).body()).contains("ご自分に役割を付けることはできません");
        long me = desk.idOf(admin, "admin@demo");

        admin.post("/admin/user?id=" + me, Map.of("giveRole", "giveRole", "id", "" + me, "duty", "EDITOR", "give", ""));

        assertThat(desk.page(admin2, "/admin/user?id=" + me)).doesNotContain("広報担当 有効");
    }

    @Test
    void aRoleThatIsEndedCountsNoMoreAtOnce() {
        SignedInAs reader = desk.as("koho1");
        assertThat(reader.get("/admin/users").statusCode()).isEqualTo(404);
        long id = desk.idOf(admin, "koho1");
        admin.press("/admin/user?id=" + id, "giveRole", "give", Map.of("duty", "AUDITOR"));
        assertThat(reader.get("/admin/users").statusCode()).isEqualTo(200);

        assertThat(end(admin, id, "監査").headers().firstValue("Location").orElseThrow()).endsWith("done=ended");

        assertThat(reader.get("/admin/users").statusCode()).isEqualTo(404);
        assertThat(desk.mail("koho1@demo.example", "【職員】役割が外れました")).contains("監査");
        assertThat(desk.page(admin, "/admin/user?id=" + id)).contains("監査 終了").contains("管理 一郎");
    }

    @Test
    void somebodyAlwaysStaysAdministratorEvenWhereTwoEndEachOtherAtOnce() throws Exception {
        long one = desk.idOf(admin, "admin@demo");
        long two = desk.idOf(admin, "admin2@demo");
        assertThat(end(admin, one, "システム管理者").body()).contains("ご自分のシステム管理者の役割は外せません");

        ExecutorService both = Executors.newFixedThreadPool(2);
        Future<?> first = both.submit(() -> end(admin, two, "システム管理者"));
        Future<?> second = both.submit(() -> end(admin2, one, "システム管理者"));
        first.get();
        second.get();
        both.shutdown();

        boolean adminStays = admin.get("/admin/users").statusCode() == 200;
        assertThat(admin2.get("/admin/users").statusCode()).isEqualTo(adminStays ? 404 : 200);
        (adminStays ? admin : admin2).press("/admin/user?id=" + (adminStays ? two : one), "giveRole", "give", Map.of("duty", "ADMINISTRATOR"));
        assertThat((adminStays ? admin2 : admin).get("/admin/users").statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleIsLentByASecondPersonAndEndsByItself() {
        SignedInAs editor = desk.as("koho2");
        long id = desk.idOf(admin, "koho2");
        admin.press("/admin/user?id=" + id, "askLoan", "askForLoan", Map.of("lentDuty", "AUDITOR", "hours", "1", "loanWhy", "監査の担当者が入院したため"));
        admin.press("/admin/user?id=" + id, "askLoan", "askForLoan", Map.of("lentDuty", "AUDITOR", "hours", "1", "loanWhy", "二度押し"));
        assertThat(desk.mail("kansa@demo.example", "【緊急の役割】承認を待っています")).contains("管理　一郎", "広報　二三", "入院したため");
        String loan = Jsoup.parse(admin.get("/admin/roles").body()).select("a[href^=/admin/roles?loan=]").attr("href").replaceAll("#.*", "");
        assertThat(Jsoup.parse(admin.get("/admin/roles").body()).select("a[href^=/admin/roles?loan=]")).hasSize(1);

        admin.post(loan, Map.of("decideLoan", "decideLoan", "loan", loan.replaceAll(".*=", ""), "grant", ""));
        assertThat(desk.page(admin, loan)).contains("状態 承認待ち", "頼んだ方とご本人のほかのシステム管理者が決めます");
        assertThat(editor.get("/admin/audit").statusCode()).isEqualTo(404);

        admin2.press(loan, "decideLoan", "grant", Map.of());
        assertThat(desk.page(admin, loan)).contains("状態 有効", "管理 二葉");
        assertThat(editor.get("/admin/audit").statusCode()).isEqualTo(200);
        assertThat(desk.mail("kansa@demo.example", "【緊急の役割】承認されました")).contains("自動で終わります");

        Instant now = Instant.now();
        try {
            assertThat(portal.get("/admin/audit", "Cookie", desk.cookieLater("koho2", now, 58)).statusCode()).isEqualTo(200);
            assertThat(portal.get("/admin/audit", "Cookie", desk.cookieLater("koho2", now, 62)).statusCode()).isEqualTo(404);
        } finally {
            desk.clock(now);
        }
    }

    @Test
    void whoWasMadeAnAdministratorJustNowDoesNotCountAsTheSecond() {
        long id = desk.idOf(admin, "koho1");
        admin.press("/admin/user?id=" + id, "giveRole", "give", Map.of("duty", "ADMINISTRATOR"));
        SignedInAs fresh = desk.as("koho1");
        String page = "/admin/user?id=" + desk.idOf(admin, "yubin");
        admin.press(page, "askReset", "askForReset", Map.of("why", "スマートフォンを落とした。電話で本人を確かめた。"));

        assertThat(fresh.press(page, "decideReset", "grantReset", Map.of()).body()).contains("システム管理者になってから7日たつまでは");
        assertThat(desk.page(admin, page)).doesNotContain("2つ目の確認 まだ");
    }

    @Test
    void whoLostHisPhoneBeginsAnewWhenTwoAgree() {
        SignedInAs lost = desk.as("josei1");
        String page = "/admin/user?id=" + desk.idOf(admin, "josei1");
        admin.press(page, "askReset", "askForReset", Map.of("why", "スマートフォンを落とした。職員証で本人を確かめた。"));
        String reset = SignedInAs.fieldsOf(admin2.get(page).body(), "decideReset").get("reset");

        admin.post(page, Map.of("decideReset", "decideReset", "id", page.replaceAll(".*=", ""), "reset", reset, "grantReset", ""));
        assertThat(lost.get("/desk/facilities").statusCode()).as("nothing has changed").isEqualTo(200);
        assertThat(desk.page(admin, page)).contains("頼んだ方とご本人のほかのシステム管理者が決めます");

        assertThat(admin2.press(page, "decideReset", "grantReset", Map.of()).headers().firstValue("Location").orElseThrow()).endsWith("done=decided");
        assertThat(lost.get("/desk/facilities").statusCode()).as("signed out").isEqualTo(303);
        assertThat(desk.page(admin, page)).contains("2つ目の確認 まだ", "まだ決めていません");
        String link = desk.linkIn(desk.mail("josei1@demo.example", LINK_MAIL));
        assertThat(desk.choosePassword(link, "くすの木と川と青い古い自転車と猫").headers().firstValue("Location").orElseThrow()).endsWith("/my/security?needed");
    }

    @Test
    void whoIsSignedOutByTheOfficeIsOutEverywhere() {
        SignedInAs out = desk.as("yubin");
        assertThat(out.get("/desk/facilities").statusCode()).isEqualTo(200);

        admin.press("/admin/user?id=" + desk.idOf(admin, "yubin"), "signOut", "signOutAll", Map.of());

        assertThat(out.get("/desk/facilities").statusCode()).isEqualTo(303);
        assertThat(desk.mail("yubin@demo.example", "【ログイン】すべての端末からログアウトしました")).contains("システム管理者が");
    }

    @Test
    void whereThereAreAdministratorsTheSettingsMakeNone() {
        assertThat(desk.page(admin, "/admin/users?words=daiichi")).contains("見つかりませんでした");
    }

    @Test
    @ExtendWith(Chromium.class)
    void byVisibleLabelAndKeyboardAtBothWidths(Visitor clerk) {
        clerk.signIn(portal, "admin2");
        clerk.open(portal, "/admin/users");
        Axe.findsNothingGrave(clerk);
        clerk.useWidth(Visitor.DESK);
        clerk.field("氏名").fill("看板　見人");
        clerk.field("職場のメールアドレス").fill("kanban@office.example");
        clerk.button("アカウントを作り、メールを送る").press("Enter");
        assertThat(clerk.page().locator("main .errors").textContent()).contains("役割");
        clerk.useWidth(Visitor.TELEPHONE);
        clerk.field("審査担当（資格情報課）").press(" ");
        clerk.button("アカウントを作り、メールを送る").press("Enter");
        clerk.text("職員にしました。").waitFor();
        assertThat(clerk.heading("看板　見人").count()).isOne();
        Axe.findsNothingGrave(clerk);
        for (String path : new String[] {"/admin/roles", "/admin/jobs?shelf=KEPT", "/admin/audit"}) {
            clerk.open(portal, path);
            Axe.findsNothingGrave(clerk);
            assertThat((int) clerk.page().evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).as(path).isZero();
        }
    }

    private static HttpResponse<String> end(SignedInAs by, long person, String duty) {
        String link = Jsoup.parse(by.get("/admin/user?id=" + person).body()).select("tr:contains(" + duty + ") a[href*=end=]").attr("href").replaceAll("#.*", "");
        return by.press(link, "endRole", "end", Map.of());
    }
}
