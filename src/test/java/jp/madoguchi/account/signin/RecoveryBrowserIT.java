package jp.madoguchi.account.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SignedInAs;
import jp.madoguchi.Visitor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody has lost his telephone; a portal of its own, because its clock is moved. */
@ExtendWith(Chromium.class)
class RecoveryBrowserIT {

    @ParameterizedTest
    @CsvSource({"375, h1, 1319900013, 見本　一郎", "1280, y2, 2219900020, 葛󠄀城　次郎"})
    void aLetterLetsHimInADayLater(int width, String person, String facility, String name, Visitor visitor) {
        try (Portal portal = Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "100000")).start()) {
            visitor.useWidth(width);
            visitor.open(portal, "/login");
            visitor.field("メールアドレス").fill(person + "@demo.example");
            visitor.field("パスワード").fill(SignedInAs.PASSWORD);
            visitor.button("ログインする").click();
            visitor.link("認証アプリも予備コードも使えないとき").click();
            visitor.field("メールアドレス").fill(person + "@demo.example");
            visitor.field("医療機関等コード").fill(facility);
            visitor.button("コードの手紙を申し込む").click();
            assertThat(visitor.heading("受け付けました")).isVisible();

            String code = SentBox.latest(portal, name, "郵便による再設定のコード").found("コード　　(\\S+)");
            visitor.link("コードの手紙が届いた方").click();
            enter(visitor, person, code);
            assertThat(visitor.text("このコードは、まだ使えません。").first()).isVisible();

            new Customer(portal).post("/demo/clock", Map.of("to", Instant.now().plus(Duration.ofHours(25)).atOffset(ZoneOffset.ofHours(9)).toString()));
            enter(visitor, person, code);
            assertThat(visitor.heading("再設定が終わりました")).isVisible();
            visitor.link("ログインへ").click();
            visitor.field("メールアドレス").fill(person + "@demo.example");
            visitor.field("パスワード").fill(SignedInAs.PASSWORD);
            visitor.button("ログインする").click();
            assertThat(visitor.heading("マイページ")).isVisible();
        }
    }

    private static void enter(Visitor visitor, String person, String code) {
        visitor.field("メールアドレス").fill(person + "@demo.example");
        visitor.field("手紙のコード").fill(code);
        visitor.button("再設定する").click();
    }
}
