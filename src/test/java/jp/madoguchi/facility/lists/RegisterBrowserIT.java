package jp.madoguchi.facility.lists;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import jp.madoguchi.WithoutJavaScript;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.front.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clerk of the register at work: sends a list, watches it being read, looks through the rows, decides. */
@ExtendWith({Chromium.class, SharedPortal.class})
class RegisterBrowserIT {

    private static final String WIDER_BY = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @Test
    void aListIsSentWatchedDecidedAndTakenBack(Portal portal, Visitor clerk) {
        clerk.signIn(portal, "shinsa1");
        clerk.open(portal, "/desk/facilities");
        send(clerk, "7月.csv", SmallList.of(Prefecture.KAGAWA, "令和8年7月1日").shops(1, 120).line("12", "番号の足りない薬局").bytes());

        assertThat(clerk.text("見比べ終わりました")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        looksRight(clerk);
        clerk.page().getByLabel("結果で絞り込む").getByText("取り込めない").click();
        assertThat(clerk.text("番号の足りない薬局")).isVisible();
        clerk.page().getByLabel("結果で絞り込む").getByText("新規").click();
        clerk.link("次の100行").click();
        assertThat(clerk.text("見本120号薬局")).isVisible();

        clerk.button("台帳に反映する").press("Enter");
        assertThat(clerk.text("台帳に反映されています。")).isVisible();
        clerk.button("反映を取り消す").click();
        assertThat(clerk.page().locator("main .errors")).containsText("取り消す理由");
        clerk.field("取り消す理由").fill("見本の一覧だったため");
        clerk.button("反映を取り消す").click();
        assertThat(clerk.text("台帳は反映する前に戻っています")).isVisible();
        looksRight(clerk);
    }

    @Test
    void itWorksWithoutJavaScript(Portal portal, @WithoutJavaScript Visitor clerk) {
        clerk.signIn(portal, "shinsa1");
        clerk.open(portal, "/desk/facilities");
        send(clerk, "一覧.csv", SmallList.of(Prefecture.EHIME, "令和8年7月1日").shops(1, 3).bytes());

        assertThat(clerk.page()).hasURL(Pattern.compile("list=[0-9]+$"));
        new DeskClient(portal).awaitRead(Long.parseLong(clerk.page().url().replaceAll(".*=", "")));
        clerk.page().reload();
        clerk.button("取りやめる").click();
        assertThat(clerk.text("台帳に反映しないまま取りやめました。")).isVisible();
    }

    @Test
    void aFacilityIsFoundInAnySpellingAndItsFileOpens(Portal portal, Visitor clerk) {
        clerk.signIn(portal, "shinsa1");
        clerk.open(portal, "/desk/facilities");
        clerk.field("番号、名称またはフリガナ").fill("たかさきﾃﾞﾓ");
        clerk.page().keyboard().press("Enter");
        looksRight(clerk);
        clerk.link("髙﨑デモクリニック").click();
        assertThat(clerk.heading("髙﨑デモクリニック")).isVisible();
        assertThat(clerk.page().locator("main")).containsText("訪問診療等機能の利用");
        looksRight(clerk);

        clerk.field("いつのことを").fill("平成20年5月31日");
        clerk.button("見る").click();
        assertThat(clerk.heading("台帳にありません")).isVisible();
        clerk.field("いつのことを").fill("きのう");
        clerk.button("見る").click();
        assertThat(clerk.text("日付として読み取れませんでした")).isVisible();
        looksRight(clerk);
    }

    private static void send(Visitor clerk, String name, byte[] content) {
        clerk.page().setInputFiles("#file", new FilePayload(name, "text/csv", content));
        clerk.button("読み取りを始める").click();
    }

    private static void looksRight(Visitor clerk) {
        Page page = clerk.page();
        Axe.findsNothingGrave(clerk);
        clerk.useWidth(320);
        assertThat(page.evaluate(WIDER_BY)).isEqualTo(0);
        clerk.useWidth(Visitor.DESK);
    }
}
