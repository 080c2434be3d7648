package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import jp.madoguchi.account.register.Newcomer;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.facility.lists.NewPharmacies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({Chromium.class, SharedPortal.class})
class NewAccountBrowserIT {

    /** By visible label on a telephone, and by the keyboard alone: from the mail address to the facility. */
    @Test
    void somebodyRegistersAndBecomesManager(Portal portal, Visitor visitor) {
        NewPharmacies.enter(portal, Prefecture.KAGOSHIMA, 1);
        visitor.useWidth(Visitor.TELEPHONE);
        visitor.open(portal, "/register");
        Axe.findsNothingGrave(visitor);
        visitor.useWidth(Visitor.TELEPHONE);
        Keys keys = new Keys(visitor);
        keys.type(visitor.field("メールアドレス"), "kagoshima@example.jp");
        keys.follow(visitor.button("確認のメールを送る"));
        assertThat(visitor.heading("確認のメールを送りました")).isVisible();
        Axe.findsNothingGrave(visitor);
        visitor.useWidth(Visitor.TELEPHONE);

        visitor.open(portal, "/register/confirm?t=" + new Newcomer(portal, "kagoshima@example.jp").token());
        Axe.findsNothingGrave(visitor);
        visitor.useWidth(Visitor.TELEPHONE);
        keys.type(visitor.field("お名前"), "見本　桜島");
        keys.type(visitor.field("パスワード"), Newcomer.PASSWORD);
        keys.tabTo(visitor.field("利用規約に同意します"));
        keys.press("Space");
        keys.follow(visitor.button("登録する"));

        assertThat(visitor.heading("医療機関等とつなぐ")).isVisible();
        Axe.findsNothingGrave(visitor);
        visitor.useWidth(Visitor.TELEPHONE);
        keys.type(visitor.field("番号"), NewPharmacies.codes(Prefecture.KAGOSHIMA, 1).get(0));
        keys.follow(visitor.button("台帳で確かめる"));
        assertThat(visitor.text("見本1号薬局")).isVisible();
        Axe.findsNothingGrave(visitor);
        keys.follow(visitor.button("この医療機関等です"));

        assertThat(visitor.heading("この医療機関等とつながっています")).isVisible();
    }
}
