package jp.madoguchi.account.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.regex.Pattern;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import jp.madoguchi.front.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A passkey from making it to coming in with it alone, on Chromium's own virtual device. */
@ExtendWith({SharedPortal.class, Chromium.class})
class PasskeyBrowserIT {

    @Test
    void aPasskeyIsMadeAndOpensTheDoorByItself(Visitor owner, Portal portal) {
        withADevice(owner);
        owner.signIn(portal, "h1");
        owner.open(portal, "/my/security");
        Axe.findsNothingGrave(owner);
        owner.link("パスキーを追加する").click();
        owner.field("パスキーの名前").fill("受付のパソコン");
        owner.button("パスキーを作る").click();
        assertThat(owner.heading("予備コード（いまだけ表示しています）")).isVisible();
        Axe.findsNothingGrave(owner);
        owner.link("しまいました").click();
        assertThat(owner.text("受付のパソコン").first()).isVisible();

        owner.page().context().clearCookies();
        owner.useWidth(Visitor.TELEPHONE);
        owner.open(portal, "/login");
        owner.button("パスキーでログイン").press("Enter");
        assertThat(owner.page()).hasURL(Pattern.compile("/my$"));

        owner.open(portal, "/my/security?step=password");
        assertThat(owner.field("新しいパスワード")).isVisible();
        owner.open(portal, "/login/prove?to=/my/security");
        owner.button("パスキーで確かめる").click();
        assertThat(owner.heading("ログインと安全")).isVisible();

        owner.text("名前を変える・外す").first().click();
        owner.button("このパスキーを外す").click();
        assertThat(owner.text("パスキーを外しました。")).isVisible();
        owner.page().context().clearCookies();
        owner.open(portal, "/login");
        owner.button("パスキーでログイン").click();
        assertThat(owner.text("パスキーを確かめられませんでした。もう一度試すか、パスワードでログインしてください。").first()).isVisible();
    }

    private static void withADevice(Visitor owner) {
        CDPSession devices = owner.page().context().newCDPSession(owner.page());
        devices.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", device);
        devices.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
