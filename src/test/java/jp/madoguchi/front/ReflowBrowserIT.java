package jp.madoguchi.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 1.4.10 (a window of 1280 px at 400 % and 200 % is 320 and 640 px wide) and 1.4.4. */
@ExtendWith({Chromium.class, SharedPortal.class})
class ReflowBrowserIT {

    private static final String WIDER_BY = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String TEXT_CUT = """
        () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const cut = [];
          while (texts.nextNode()) {
            const parent = texts.currentNode.parentElement;
            if (!texts.currentNode.data.trim() || parent.closest('.visually-hidden, .skip-link, option') || !parent.checkVisibility()) continue;
            const range = document.createRange();
            range.selectNodeContents(texts.currentNode);
            const box = range.getBoundingClientRect();
            for (let around = parent; around; around = around.parentElement) {
              const hides = getComputedStyle(around).overflowX;
              if (hides === 'auto' || hides === 'scroll') break;
              const edge = around.getBoundingClientRect();
              const clips = hides === 'hidden' || hides === 'clip' || around === document.documentElement;
              if (clips && (box.left < edge.left - 1 || box.right > edge.right + 1
                  || around !== document.documentElement && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1))) {
                cut.push(texts.currentNode.data.trim().slice(0, 30));
                break;
              }
            }
          }
          return cut;
        }""";

    @ParameterizedTest
    @MethodSource("jp.madoguchi.front.EveryPage#addressesAndNowhere")
    void nobodyScrollsSidewaysAndNoLetterIsCut(String path, Portal portal, Visitor visitor) {
        visitor.open(portal, path);
        visitor.page().evaluate("document.querySelectorAll('details').forEach(answer => answer.open = true)");

        for (int width : List.of(640, 320)) {
            visitor.useWidth(width);
            assertFits(visitor, width + " px");
        }
        visitor.page().evaluate("document.documentElement.style.fontSize = '200%'");
        visitor.useWidth(Visitor.DESK);
        assertFits(visitor, "letters of twice the size");
    }

    private static void assertFits(Visitor visitor, String how) {
        assertThat(visitor.page().evaluate(WIDER_BY)).as(how).isEqualTo(0);
        assertThat((List<?>) visitor.page().evaluate(TEXT_CUT)).as(how).isEmpty();
    }
}
