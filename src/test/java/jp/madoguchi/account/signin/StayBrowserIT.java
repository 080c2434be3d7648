package jp.madoguchi.account.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import jp.madoguchi.Chromium;
import jp.madoguchi.front.Axe;
import jp.madoguchi.Portal;
import jp.madoguchi.SignedInAs;
import jp.madoguchi.Visitor;
import jp.madoguchi.WithoutJavaScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody is called away while he types. The portal is one of its own, because its clock is moved. */
@ExtendWith(Chromium.class)
class StayBrowserIT {

    private static Portal portal;
    private static Duration ahead = Duration.ZERO;

    @BeforeAll
    static void start() {
        portal = Portal.with(Map.of()).start();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void heIsWarnedMayGoOnAndLosesNothingInTheEnd(Visitor visitor) {
        visitor.page().clock().install();
        signIn(visitor, "k3");
        type(visitor, "電話番号は 03-0000-1111 です。");
        pass(visitor, 56);
        assertThat(visitor.text("ログインの時間が終わります。")).isVisible();
        Axe.findsNothingGrave(visitor);
        visitor.button("ログインを続ける").press("Enter");
        assertThat(visitor.page().locator("#stay")).isHidden();

        pass(visitor, 61);
        assertThat(visitor.text("ログインの時間が終わりました。入力した内容は消えません。")).isVisible();
        visitor.button("閉じる").click();
        sendSignInAndGoOn(visitor, "k3");
        assertThat(visitor.text("03-0000-1111")).hasCount(1);
    }

    @Test
    void withoutJavaScriptNothingIsLostEither(@WithoutJavaScript Visitor visitor) {
        visitor.useWidth(Visitor.TELEPHONE);
        signIn(visitor, "k2");
        type(visitor, "電話番号は 0980-00-2222 です。");
        move(61);

        sendSignInAndGoOn(visitor, "k2");
        assertThat(visitor.text("0980-00-2222")).hasCount(1);
    }

    private static void signIn(Visitor visitor, String person) {
        visitor.open(portal, "/login");
        typeProofs(visitor, person);
        assertThat(visitor.heading("マイページ")).isVisible();
    }

    private static void typeProofs(Visitor visitor, String person) {
        visitor.field("メールアドレス").fill(person + "@demo.example");
        visitor.field("パスワード").fill(SignedInAs.PASSWORD);
        visitor.button("ログインする").click();
        visitor.field("確認コード").fill(SignedInAs.nextCode(portal, person));
        visitor.button("確かめてログインする").click();
    }

    private static void type(Visitor visitor, String words) {
        visitor.open(portal, "/my/facility");
        visitor.field("どの項目ですか").selectOption(new SelectOption().setLabel("電話番号"));
        visitor.field("正しい内容").fill(words);
    }

    private static void sendSignInAndGoOn(Visitor visitor, String person) {
        visitor.button("誤りを連絡する").click();
        assertThat(visitor.heading("入力した内容は、お預かりしています")).isVisible();
        typeProofs(visitor, person);
        visitor.button("続ける").click();
        assertThat(visitor.heading("ご連絡を受け付けました")).isVisible();
    }

    /** For the house and for the browser. */
    private static void pass(Visitor visitor, int minutes) {
        move(minutes);
        visitor.page().clock().fastForward(minutes * 60_000L);
    }

    private static void move(int minutes) {
        ahead = ahead.plusMinutes(minutes);
        portal.send(HttpRequest.newBuilder(URI.create(portal.url("/demo/clock"))).header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("to=" + Instant.now().plus(ahead).atOffset(ZoneOffset.UTC).toString().replace("Z", "%2B00:00"))).build());
    }
}
