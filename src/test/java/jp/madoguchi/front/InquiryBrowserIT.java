package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page.RouteOptions;
import com.microsoft.playwright.Route.FetchOptions;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import jp.madoguchi.WithoutJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({Chromium.class, SharedPortal.class})
class InquiryBrowserIT {

    private static final String SEND = "この内容で送信する";
    private static final ClickOptions AND_GO_ON = new ClickOptions().setNoWaitAfter(true);

    @Test
    void theWholeWayWorksWithoutJavaScript(Portal portal, @WithoutJavaScript Visitor visitor) {
        visitor.open(portal, "/");
        visitor.link("お問い合わせ先").click();
        visitor.button("内容を確認する").click();
        assertThat(visitor.link("お名前を入力してください。")).isVisible();
        InquiryTyping.fill(visitor, "０１１０１１３７１９");
        visitor.button("内容を確認する").click();
        assertThat(visitor.text("0110113719")).isVisible();
        visitor.button("修正する").click();
        assertThat(visitor.field("お名前")).hasValue("𠮷田髙子");
        visitor.button("内容を確認する").click();
        visitor.button(SEND).click();

        assertThat(InquiryTyping.numberShown(visitor)).matches(InquiryTyping.NUMBER);
    }

    @Test
    void theButtonRestsWhileItsPressIsOnTheWayAndSendsOnce(Portal portal, Visitor visitor) {
        visitor.page().clock().install();
        readyToSend(portal, visitor, "二度押し");
        loseTheFirstAnswer(visitor);

        visitor.button(SEND).click(AND_GO_ON);
        assertThat(visitor.button(SEND)).isDisabled();
        visitor.page().clock().fastForward(10_000);
        visitor.button(SEND).click();

        assertSentOnce(portal, visitor, "二度押し");
    }

    /** What a double click does without scripts: the first press reaches the portal, its answer gives way to the second. */
    @Test
    void aDoubleClickSendsOnceWithoutJavaScriptToo(Portal portal, @WithoutJavaScript Visitor visitor) {
        readyToSend(portal, visitor, "二度押し（スクリプトなし）");
        loseTheFirstAnswer(visitor);

        visitor.button(SEND).click(AND_GO_ON);
        visitor.button(SEND).click();

        assertSentOnce(portal, visitor, "二度押し（スクリプトなし）");
    }

    private static void loseTheFirstAnswer(Visitor visitor) {
        visitor.page().route("**/contact", first -> {
            first.fetch(new FetchOptions().setMaxRedirects(0));
            first.abort("aborted");
        }, new RouteOptions().setTimes(1));
    }

    private static void readyToSend(Portal portal, Visitor visitor, String asker) {
        visitor.open(portal, "/contact");
        InquiryTyping.fill(visitor, "");
        visitor.field("お名前").fill(asker);
        visitor.button("内容を確認する").click();
        assertThat(visitor.heading("次のように読み取りました")).isVisible();
    }

    private static void assertSentOnce(Portal portal, Visitor visitor, String asker) {
        String number = InquiryTyping.numberShown(visitor);
        visitor.open(portal, "/demo/mail");

        assertThat(visitor.text("みどりの丘クリニック　" + asker + " 様")).hasCount(1);
        assertThat(visitor.heading("【お問い合わせ】受け付けました（受付番号 " + number + "）")).hasCount(1);
    }
}
