package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import jp.madoguchi.WithoutJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({Chromium.class, SharedPortal.class})
class InquiryBrowserIT {

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
        visitor.button("この内容で送信する").click();

        assertThat(InquiryTyping.numberShown(visitor)).matches(InquiryTyping.NUMBER);
    }

    @Test
    void aDoubleClickSendsOnce(Portal portal, Visitor visitor) {
        sendWithADoubleClick(portal, visitor, "二度押し");
    }

    @Test
    void aDoubleClickSendsOnceWithoutJavaScriptToo(Portal portal, @WithoutJavaScript Visitor visitor) {
        sendWithADoubleClick(portal, visitor, "二度押し（スクリプトなし）");
    }

    private static void sendWithADoubleClick(Portal portal, Visitor visitor, String asker) {
        visitor.open(portal, "/contact");
        InquiryTyping.fill(visitor, "");
        visitor.field("お名前").fill(asker);
        visitor.button("内容を確認する").click();
        visitor.button("この内容で送信する").dblclick();
        String number = InquiryTyping.numberShown(visitor);

        visitor.open(portal, "/demo/mail");

        assertThat(visitor.text("みどりの丘クリニック　" + asker + " 様")).hasCount(1);
        assertThat(visitor.heading("【お問い合わせ】受け付けました（受付番号 " + number + "）")).hasCount(1);
    }
}
