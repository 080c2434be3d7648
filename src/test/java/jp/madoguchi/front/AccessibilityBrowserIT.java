package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 AA, as far as a machine can tell. */
@ExtendWith({Chromium.class, SharedPortal.class})
class AccessibilityBrowserIT {

    @ParameterizedTest
    @MethodSource("jp.madoguchi.front.EveryPage#addressesAndNowhere")
    void axeFindsNothingGrave(String path, Portal portal, Visitor visitor) {
        visitor.open(portal, path);

        Axe.findsNothingGrave(visitor);
    }

    @Test
    void norWhereEverythingIsWrong(Portal portal, Visitor visitor) {
        visitor.open(portal, "/contact");
        visitor.button("内容を確認する").click();
        assertThat(visitor.heading("エラー：入力内容をご確認ください")).isVisible();

        Axe.findsNothingGrave(visitor);
    }

    @Test
    void norWhereWhatWasUnderstoodIsShown(Portal portal, Visitor visitor) {
        visitor.open(portal, "/contact");
        InquiryTyping.fill(visitor, "1234567890");
        visitor.button("内容を確認する").click();
        assertThat(visitor.heading("次のように読み取りました")).isVisible();

        Axe.findsNothingGrave(visitor);
    }

    @Test
    void norInAFormThatWasReadWithFaults(Portal portal, Visitor visitor) {
        visitor.open(portal, "/demo/style");
        visitor.button("読み取ってもらう").click();
        assertThat(visitor.page()).hasTitle(Pattern.compile("^エラー："));

        Axe.findsNothingGrave(visitor);
    }

    @Test
    void norWhereEveryAnswerIsOpen(Portal portal, Visitor visitor) {
        visitor.open(portal, "/help");
        visitor.page().evaluate("document.querySelectorAll('details').forEach(answer => answer.open = true)");

        Axe.findsNothingGrave(visitor);
    }
}
