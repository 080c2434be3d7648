package jp.madoguchi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.madoguchi.Portal;
import jp.madoguchi.SignedInAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A forgotten password, and strangers who try passwords from everywhere; behind a proxy that says from where people come. */
class PasswordByMailIT {

    private static final String NEW_PASSWORD = "みどりの やかんと とおい はなび";
    private static final Portal PORTAL = Portal.with(Map.of("MADOGUCHI_TRUSTED_PROXIES", "127.0.0.1", "MADOGUCHI_POSTS_PER_MINUTE", "100000"));

    @BeforeAll
    static void open() {
        PORTAL.start();
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void theLinkIsOursAndWorksOnceAndTheOldOneNot() {
        Customer known = new Customer(PORTAL).signIn("y1", SignedInAs.PASSWORD);
        Customer owner = new Customer(PORTAL);
        owner.headers.put("X-Forwarded-Host", "evil.example");
        ask(owner, "y1@demo.example");
        String first = link("y1@demo.example");
        ask(owner, "Y1@demo.example");
        String link = link("y1@demo.example");
        assertThat(SentBox.latest(PORTAL, "y1@demo.example", "再設定").body()).contains("http://localhost:" + PORTAL.port() + "/login/reset?t=").doesNotContain("evil");

        assertThat(owner.open(first).text()).contains("このリンクは使えません", "新しいリンクを送る");
        owner.open(link).open(link);
        assertThat(owner.press("このパスワードにする", "newPassword", "y1demoexample1").text()).contains("推測される");
        Customer second = new Customer(PORTAL).open(link);
        assertThat(owner.press("このパスワードにする", "newPassword", NEW_PASSWORD).text()).contains("パスワードが新しくなりました");
        assertThat(second.press("このパスワードにする", "newPassword", "ほかの ひとの いれたい ことば").text()).contains("このリンクは使えません");
        assertThat(known.isSignedIn()).isFalse();
        SentBox.latest(PORTAL, "y1@demo.example", "パスワードを再設定しました");

        owner.open("/login").press("ログインする", "mail", "y1@demo.example", "password", NEW_PASSWORD);
        assertThat(owner.page().select("input[name=ticket]")).as("the second factor is asked as ever").hasSize(1);
    }

    @Test
    void nobodyLearnsWhoHasAnAccount() {
        for (String path : new String[] {"/login/forgot", "/login/browser"}) {
            String button = path.endsWith("forgot") ? "リンクを送る" : "確認のメールを送る";
            String known = new Customer(PORTAL).open(path).press(button, "mail", "y2@demo.example").page().outerHtml();
            String unknown = new Customer(PORTAL).open(path).press(button, "mail", "nobody@demo.example").page().outerHtml();
            assertThat(known).isEqualTo(unknown);
        }
        assertThat(SentBox.latest(PORTAL, "nobody@demo.example", "再設定").body()).contains("ユーザー登録がありません").doesNotContain("reset?t=");
        String known = new Customer(PORTAL).open("/login/recover").press("コードの手紙を申し込む", "mail", "s1@demo.example", "facilityCode", "1319900013").page().outerHtml();
        assertThat(new Customer(PORTAL).open("/login/recover").press("コードの手紙を申し込む", "mail", "nobody@demo.example", "facilityCode", "1319900013").page().outerHtml())
            .isEqualTo(known);
        SentBox.latest(PORTAL, "s1@demo.example", "郵便による再設定について");
    }

    @Test
    void theOwnerComesInWhileStrangersTryAHundredPasswords() {
        Customer owner = new Customer(PORTAL).signIn("x1", SignedInAs.PASSWORD);
        for (int i = 0; i < 100; i++) {
            Customer stranger = new Customer(PORTAL);
            stranger.headers.put("X-Forwarded-For", "198.51.100." + i);
            stranger.post("/login", Map.of("login", "login", "mail", "x1@demo.example", "password", "falsch" + i, "enter", "", "jakarta.faces.ViewState", "stateless"));
        }
        Customer elsewhere = new Customer(PORTAL);
        elsewhere.headers.put("X-Forwarded-For", "203.0.113.9");
        assertThat(elsewhere.open("/login").press("ログインする", "mail", "x1@demo.example", "password", SignedInAs.PASSWORD).text()).contains("このブラウザーからのログインを、しばらく止めています");

        Customer known = new Customer(PORTAL);
        known.cookies.put("browser", owner.cookies.get("browser"));
        known.open("/login").press("ログインする", "mail", "x1@demo.example", "password", SignedInAs.PASSWORD);
        assertThat(known.page().select("input[name=ticket]")).as("the known browser goes on").hasSize(1);

        elsewhere.open("/login/browser").press("確認のメールを送る", "mail", "x1@demo.example");
        new Customer(PORTAL).open("/login/browser").press("確認のメールを送る", "mail", "x1@demo.example");
        assertThat(SentBox.count(PORTAL, "x1@demo.example", "お使いのブラウザー")).as("one is enough").isEqualTo(1);
        String link = SentBox.latest(PORTAL, "x1@demo.example", "お使いのブラウザー").found("(/login/browser\\?t=\\S+)");
        new Customer(PORTAL).open(link).press("このブラウザーでログインできるようにする");
        elsewhere.open(link).press("このブラウザーでログインできるようにする");
        elsewhere.press("ログインする", "mail", "x1@demo.example", "password", SignedInAs.PASSWORD);
        assertThat(elsewhere.page().select("input[name=ticket]")).as("the mailbox opens a new browser").hasSize(1);
    }

    private static void ask(Customer owner, String mail) {
        assertThat(owner.open("/login/forgot").press("リンクを送る", "mail", mail).text()).contains("メールをお送りしました");
    }

    private static String link(String mail) {
        return SentBox.latest(PORTAL, mail, "パスワードの再設定").found("(/login/reset\\?t=\\S+)");
    }
}
