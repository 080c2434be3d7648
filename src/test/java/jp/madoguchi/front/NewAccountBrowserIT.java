package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import jp.madoguchi.account.proof.Totp;
import jp.madoguchi.account.register.Newcomer;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.facility.lists.NewPharmacies;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith({Chromium.class, SharedPortal.class})
class NewAccountBrowserIT {

    /** By visible label and by the keyboard alone: from the mail address to the facility, a second factor, and what is to be done next. */
    @ParameterizedTest
    @CsvSource({"375, KAGOSHIMA", "1280, SAGA"})
    void somebodyRegistersAndBecomesManager(int width, Prefecture prefecture, Portal portal, Visitor visitor) {
        NewPharmacies.enter(portal, prefecture, 1);
        String mail = prefecture.name().toLowerCase() + "@example.jp";
        visitor.useWidth(width);
        visitor.open(portal, "/register");
        looksWell(visitor, width);
        Keys keys = new Keys(visitor);
        keys.type(visitor.field("メールアドレス"), mail);
        keys.follow(visitor.button("確認のメールを送る"));
        assertThat(visitor.heading("確認のメールを送りました")).isVisible();
        looksWell(visitor, width);

        visitor.open(portal, "/register/confirm?t=" + new Newcomer(portal, mail).token());
        looksWell(visitor, width);
        keys.type(visitor.field("お名前"), "見本　桜島");
        keys.type(visitor.field("パスワード"), Newcomer.PASSWORD);
        keys.tabTo(visitor.field("利用規約に同意します"));
        keys.press("Space");
        keys.follow(visitor.button("登録する"));

        assertThat(visitor.heading("医療機関等とつなぐ")).isVisible();
        looksWell(visitor, width);
        keys.type(visitor.field("番号"), NewPharmacies.codes(prefecture, 1).get(0));
        keys.follow(visitor.button("台帳で確かめる"));
        assertThat(visitor.text("見本1号薬局").first()).isVisible();
        looksWell(visitor, width);
        keys.follow(visitor.button("この医療機関等です"));
        assertThat(visitor.heading("この医療機関等とつながっています")).isVisible();

        setUpApp(visitor, keys, width, portal);
        visitor.open(portal, "/my");
        assertThat(visitor.heading("マイページ")).isVisible();
        looksWell(visitor, width);
    }

    private static void setUpApp(Visitor visitor, Keys keys, int width, Portal portal) {
        visitor.open(portal, "/my/security");
        keys.follow(visitor.link("認証アプリを登録する"));
        assertThat(visitor.heading("認証アプリを登録する")).isVisible();
        looksWell(visitor, width);
        String secret = visitor.page().locator(".secret-letters").textContent().replace(" ", "");
        keys.type(visitor.field("確認コード"), Totp.of(secret).codeAt(Instant.now()));
        keys.follow(visitor.button("登録する"));
        assertThat(visitor.heading("予備コード（いまだけ表示しています）")).isVisible();
        looksWell(visitor, width);
    }

    /** The check changes the window. */
    private static void looksWell(Visitor visitor, int width) {
        Axe.findsNothingGrave(visitor);
        visitor.useWidth(width);
    }
}
