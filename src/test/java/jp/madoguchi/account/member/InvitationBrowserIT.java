package jp.madoguchi.account.member;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.SignedInAs;
import jp.madoguchi.Visitor;
import jp.madoguchi.front.Axe;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 招く and 参加する, by what is written on the pages and by keyboard alone. */
@ExtendWith({Chromium.class, SharedPortal.class})
class InvitationBrowserIT {

    @ParameterizedTest
    @ValueSource(ints = {Visitor.DESK, Visitor.TELEPHONE})
    void fromTheInvitationToTheFacilitysPage(int width, Portal portal, Visitor visitor) {
        String mail = "maneki" + width + "@mail.example";
        visitor.signIn(portal, "d1");
        visitor.useWidth(width);
        visitor.open(portal, "/my/members");
        Axe.findsNothingGrave(visitor);
        visitor.useWidth(width);
        visitor.link("メンバーを招く").click();
        visitor.field("招く方のメールアドレス").fill(mail);
        visitor.page().getByLabel("照会のみ：見ることだけができます。").check();
        Axe.findsNothingGrave(visitor);
        visitor.useWidth(width);
        press(visitor, "招待のメールを送る");
        if (visitor.page().url().contains("/login/prove")) {
            visitor.field("確認コード").fill(SignedInAs.nextCode(portal, "d1"));
            press(visitor, "確かめる");
            press(visitor, "続ける");
        }
        assertThat(visitor.text("招待のメールを送りました")).isVisible();
        assertThat(visitor.text("まだ参加していない方")).isVisible();

        String token = MemberClient.of(portal, "d1").invitationTo(mail);
        visitor.page().context().clearCookies();
        visitor.open(portal, "/login/invitation?t=" + token);
        Axe.findsNothingGrave(visitor);
        visitor.useWidth(width);
        visitor.field("お名前").fill("招木" + width);
        visitor.field("新しいパスワード").fill(MemberClient.PASSWORD);
        visitor.field("利用規約に同意します").check();
        press(visitor, "参加する");

        assertThat(visitor.heading("マイページ")).isVisible();
        visitor.open(portal, "/my/members");
        assertThat(visitor.page().getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("招木" + width))).isVisible();
    }

    private static void press(Visitor visitor, String button) {
        visitor.button(button).focus();
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForLoadState();
    }
}
