package jp.madoguchi;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/** Somebody in Japan with a browser, who finds things by what they say and do. */
public final class Visitor {

    public static final int DESK = 1280;
    public static final int TELEPHONE = 375;
    static final int HEIGHT = 800;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Page page) {
        this.page = page;
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
    }

    /** That a page which does not exist was not found is no fault of the page that says so. */
    private void hear(ConsoleMessage message) {
        boolean aboutItself = message.text().startsWith("Failed to load resource") && message.location().startsWith(page.url() + ":");
        if (List.of("error", "warning").contains(message.type()) && !aboutItself) {
            complaints.add(page.url() + " " + message.text());
        }
    }

    List<String> complaints() {
        return complaints;
    }

    public Page page() {
        return page;
    }

    /** As one of the people of the demo, who has signed in in this browser before. */
    public void signIn(Reachable portal, String person) {
        String[] cookie = SignedInAs.person(portal, person).cookie().split("=", 2);
        page.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(portal.url("/"))));
    }

    public void open(Reachable house, String path) {
        page.navigate(house.url(path));
    }

    public void useWidth(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    public Locator text(String text) {
        return page.getByText(text);
    }
}
