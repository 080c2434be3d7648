package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the kind of facility to the amount, by visible label and keyboard; the amount follows what is typed. */
@ExtendWith({Chromium.class, SharedPortal.class})
class CalculatorBrowserIT {

    @ParameterizedTest
    @ValueSource(ints = {Visitor.TELEPHONE, Visitor.DESK})
    void theAmountFollowsWhatIsTyped(int width, Portal portal, Visitor visitor) {
        visitor.useWidth(width);
        visitor.open(portal, "/calculator");
        looksWell(visitor, width);
        Keys keys = new Keys(visitor);
        keys.follow(visitor.link("医科診療所・歯科診療所"));
        assertThat(visitor.heading("補助金を選ぶ")).isVisible();
        looksWell(visitor, width);
        keys.follow(visitor.link("令和8年度 訪問診療等"));
        assertThat(visitor.heading("補助額の計算")).isVisible();

        keys.type(visitor.page().getByLabel("金額").first(), "10万円");
        assertThat(visitor.page().locator(".result-amount")).hasText("30,000円");
        assertThat(visitor.text("読み取った内容：100,000円")).isVisible();
        keys.type(visitor.page().getByLabel("金額").nth(1), "１００，０００");
        assertThat(visitor.page().locator(".result-amount")).hasText("105,000円");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*amount=10%E4%B8%87%E5%86%86.*"));
        looksWell(visitor, width);

        keys.press("End");
        keys.type("円くらい");
        assertThat(visitor.text("金額として読み取れませんでした")).isVisible();
        assertThat(visitor.page().locator(".result-amount")).hasCount(0);

        visitor.page().reload();
        assertThat(visitor.page().getByLabel("金額").nth(1)).hasValue("１００，０００円くらい");
        looksWell(visitor, width);
    }

    /** The check changes the window. */
    private static void looksWell(Visitor visitor, int width) {
        Axe.findsNothingGrave(visitor);
        visitor.useWidth(width);
    }
}
