package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.Visitor;

/** Somebody at the keyboard, without a mouse. */
final class Keys {

    private static final int PATIENCE = 200;
    private static final String HAS_FOCUS = "element => element === document.activeElement";
    /** Nothing once around the page, else why the focused element cannot be seen, or "". */
    private static final String LOOK_AT_FOCUS = """
        () => {
          const element = document.activeElement;
          if (element === document.body || element.dataset.seen) return null;
          element.dataset.seen = 'yes';
          const name = (element.labels?.[0] ?? element).textContent.trim().slice(0, 30) || element.tagName;
          const style = getComputedStyle(element);
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return name + ': no ring';
          const box = [...element.getClientRects()].find(rect => rect.width > 0);
          if (!box || box.top < 0 || box.left < 0 || box.right > innerWidth || box.top > innerHeight) return name + ': outside the window';
          const top = document.elementFromPoint(box.left + box.width / 2, Math.min(box.top + box.height / 2, innerHeight - 1));
          if (!element.contains(top)) return name + ': covered by ' + top?.tagName;
          return '';
        }""";

    private final Visitor visitor;
    private final Keyboard keyboard;

    Keys(Visitor visitor) {
        this.visitor = visitor;
        this.keyboard = visitor.page().keyboard();
    }

    void press(String key) {
        keyboard.press(key);
    }

    void type(String text) {
        keyboard.insertText(text);
    }

    void tabTo(Locator target) {
        move("Tab", target, PATIENCE);
    }

    void tabTo(Locator target, int most) {
        move("Tab", target, most);
    }

    /** Goes there and presses Enter. */
    void follow(Locator target) {
        tabTo(target);
        press("Enter");
    }

    void type(Locator field, String text) {
        tabTo(field);
        type(text);
    }

    void typeBackwards(Locator field, String text) {
        move("Shift+Tab", field, PATIENCE);
        type(text);
    }

    private void move(String key, Locator target, int most) {
        assertThat(target).hasCount(1);
        for (int pressed = 0; pressed < most && !hasFocus(target); pressed++) {
            press(key);
        }
        assertThat(target).isFocused();
    }

    private static boolean hasFocus(Locator target) {
        return (Boolean) target.evaluate(HAS_FOCUS);
    }

    /** Tabs once around the page. */
    List<String> stopsThatCannotBeSeen() {
        List<String> unseen = new ArrayList<>();
        press("Tab");
        for (Object found = look(); found != null; found = look()) {
            if (!found.equals("")) {
                unseen.add(found.toString());
            }
            press("Tab");
        }
        return unseen;
    }

    private Object look() {
        return visitor.page().evaluate(LOOK_AT_FOCUS);
    }
}
