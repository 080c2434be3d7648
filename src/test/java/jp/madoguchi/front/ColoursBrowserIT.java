package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours of the visitor's own choice, and paper. */
@ExtendWith({Chromium.class, SharedPortal.class})
class ColoursBrowserIT {

    /** Texts, drawings and shapes of tags that have the colour of what is behind them. */
    private static final String UNSEEN = """
        () => {
          const ground = element => {
            for (let around = element; around; around = around.parentElement) {
              const colour = getComputedStyle(around).backgroundColor;
              if (!/, 0\\)$|transparent/.test(colour)) return colour;
            }
            return getComputedStyle(document.documentElement).getPropertyValue('color-scheme') && 'rgb(255, 255, 255)';
          };
          const unseen = [];
          for (const element of document.body.querySelectorAll('*')) {
            if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
            const style = getComputedStyle(element);
            const said = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
            if (said && style.color === ground(element)) unseen.push(element.textContent.trim().slice(0, 30));
            if (element.matches('svg.icon') && style.stroke === ground(element)) unseen.push('icon in ' + element.parentElement.textContent.trim());
            if (element.matches('.tag:not(.plain)')) {
              const shape = getComputedStyle(element, '::before');
              if (shape.backgroundColor === ground(element) && shape.borderTopWidth === '0px') unseen.push('shape of ' + element.textContent);
            }
          }
          return unseen;
        }""";

    @ParameterizedTest
    @MethodSource("jp.madoguchi.front.EveryPage#oneOfEachKind")
    void nothingIsLostInForcedColours(String path, Portal portal, Visitor visitor) {
        visitor.open(portal, path);
        visitor.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

        assertThat((List<?>) visitor.page().evaluate(UNSEEN)).isEmpty();
    }

    @Test
    void paperCarriesTheTextAndTheNumberAndNoButtons(Portal portal, Visitor visitor) {
        visitor.open(portal, "/help");
        visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(visitor.page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("主なページ"))).isHidden();
        assertThat(visitor.link("ログイン")).isHidden();
        assertThat(visitor.link("0800-080-4583").last()).isVisible();
        assertThat(visitor.text("10桁の数字です。はじめの2桁が都道府県").first()).isVisible();
        assertThat((List<?>) visitor.page().evaluate(UNSEEN)).isEmpty();
    }

    @Test
    void theNumberOfAnInquiryCanBePrinted(Portal portal, Visitor visitor) {
        visitor.open(portal, "/contact/sent?number=7KX-4MP-2RW");
        visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(visitor.text("7KX-4MP-2RW")).isVisible();
        assertThat(visitor.link("お問い合わせフォーム")).isVisible();
        assertThat((List<?>) visitor.page().evaluate(UNSEEN)).isEmpty();
    }
}
