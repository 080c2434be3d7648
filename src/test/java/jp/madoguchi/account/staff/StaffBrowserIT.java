package jp.madoguchi.account.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import jp.madoguchi.account.proof.Totp;
import jp.madoguchi.front.Axe;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator makes a reviewer, who comes to his desk: by what is written on the pages. */
@ExtendWith({Chromium.class, SharedPortal.class})
class StaffBrowserIT {

    @ParameterizedTest
    @ValueSource(ints = {Visitor.DESK, Visitor.TELEPHONE})
    void fromTheAppointmentToTheDesk(int width, Portal portal, Visitor visitor) {
        String mail = "shinnin" + width + "@office.example";
        visitor.signIn(portal, "admin2");
        visitor.useWidth(width);
        visitor.open(portal, "/admin/users");
        looksWell(visitor, width);
        visitor.field("氏名").fill("新任　" + width);
        visitor.field("職場のメールアドレス").fill(mail);
        visitor.field("審査担当（医療情報化支援助成課）").check();
        press(visitor, "アカウントを作り、メールを送る");
        assertThat(visitor.heading("新任　" + width)).isVisible();
        looksWell(visitor, width);

        visitor.page().context().clearCookies();
        StaffDesk desk = new StaffDesk(portal);
        visitor.open(portal, desk.linkIn(desk.mail(mail, "【職員】パスワードを決めてください")));
        looksWell(visitor, width);
        visitor.field("新しいパスワード").fill("くすの木と川と青い古い自転車と猫");
        press(visitor, "パスワードを決めて、次へ進む");
        visitor.link("認証アプリを登録する").click();
        visitor.field("確認コード").fill(Totp.of(visitor.page().locator(".secret-letters").textContent().replace(" ", "")).codeAt(Instant.now()));
        press(visitor, "登録する");
        assertThat(visitor.heading("予備コード（いまだけ表示しています）")).isVisible();
        visitor.open(portal, "/desk/programmes");
        assertThat(visitor.heading("補助金の金額と期限")).isVisible();
    }

    private static void press(Visitor visitor, String button) {
        visitor.button(button).focus();
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForLoadState();
    }

    /** The check changes the window. */
    private static void looksWell(Visitor visitor, int width) {
        Axe.findsNothingGrave(visitor);
        visitor.useWidth(width);
    }
}
