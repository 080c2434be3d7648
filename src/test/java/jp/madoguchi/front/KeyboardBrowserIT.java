package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith({Chromium.class, SharedPortal.class})
class KeyboardBrowserIT {

    @Test
    void theFirstTabOffersToSkipToTheText(Portal portal, Visitor visitor) {
        visitor.open(portal, "/notices");
        Keys keys = new Keys(visitor);
        keys.tabTo(visitor.link("本文へ移動"));
        keys.press("Enter");
        keys.tabTo(visitor.link("ホーム"), 1);
    }

    @ParameterizedTest
    @MethodSource("jp.madoguchi.front.EveryPage#addressesAndNowhere")
    void whatHasTheFocusIsSeenAndMarked(String path, Portal portal, Visitor visitor) {
        visitor.open(portal, path);

        assertThat(new Keys(visitor).stopsThatCannotBeSeen()).isEmpty();
    }

    @Test
    void anInquiryIsSentWithoutAMouse(Portal portal, Visitor visitor) {
        Keys keys = new Keys(visitor);
        visitor.open(portal, "/");
        keys.follow(visitor.link("お問い合わせ先"));
        keys.follow(visitor.button("内容を確認する"));
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).isFocused();
        keys.follow(visitor.link("お名前を入力してください。"));
        assertThat(visitor.field("お名前")).isFocused();
        keys.type("山田花子");
        keys.type(visitor.field("電話番号"), "０３（１２３４）５６７８");
        keys.type(visitor.field("お問い合わせの内容"), "いつ承認されますか。");
        keys.typeBackwards(visitor.field("医療機関・薬局名"), "みどりの丘クリニック");
        keys.press("Enter");
        assertThat(visitor.text("03-1234-5678")).isVisible();
        keys.follow(visitor.button("この内容で送信する"));

        assertThat(InquiryTyping.numberShown(visitor)).matches(InquiryTyping.NUMBER);
    }

    @Test
    void anAnswerOpensAndCloses(Portal portal, Visitor visitor) {
        visitor.open(portal, "/help");
        Keys keys = new Keys(visitor);
        Locator answer = visitor.text("10桁の数字です。はじめの2桁が都道府県").first();
        assertThat(answer).isHidden();
        keys.tabTo(visitor.text("医療機関等コードとは何ですか。"));
        keys.press("Enter");
        assertThat(answer).isVisible();
        keys.press(" ");
        assertThat(answer).isHidden();
    }
}
