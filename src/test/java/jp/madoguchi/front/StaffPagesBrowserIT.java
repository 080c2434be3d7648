package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import jp.madoguchi.WithoutJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The widgets of the staff's pages in a browser that enforces the policy. */
@ExtendWith({SharedPortal.class, Chromium.class})
class StaffPagesBrowserIT {

    private static final String PAGE = "/demo/style-staff";

    @Test
    void theListKeepsItsOrderAndPageInItsAddress(Portal portal, Visitor visitor) {
        visitor.open(portal, PAGE);
        Page page = visitor.page();

        page.locator("th:has-text('申請額')").click();
        assertThat(page.locator("#cases td.money").first()).hasText(Pattern.compile("3,000円"));
        page.getByLabel("次のページ").click();
        assertThat(page.locator("#cases .ui-paginator-current")).hasText("57件中 11～20件");
        String amount = page.locator("#cases td.money").first().textContent();
        page.reload();

        assertThat(page.locator("#cases .ui-paginator-current")).hasText("57件中 11～20件");
        assertThat(page.locator("#cases td.money").first()).hasText(amount);
        assertThat(page.locator("th[aria-sort=ascending]")).hasText(Pattern.compile("申請額"));
        assertThat(page.url()).contains("sort=amount&first=10");
        assertSound(visitor);
    }

    @Test
    void theRowsLinkActsOnThatRowOnLaterPagesToo(Portal portal, Visitor visitor) {
        visitor.open(portal, PAGE);
        Page page = visitor.page();
        page.getByLabel("次のページ").click();

        page.locator("a:has-text('A-1013を見る')").click();

        assertThat(page.locator("#chosen")).hasText(Pattern.compile("A-1013"));
        assertSound(visitor);
    }

    @Test
    void aFormIsSentInPartsByPrimeFacesAndByFaces(Portal portal, Visitor visitor) {
        visitor.open(portal, PAGE);
        Page page = visitor.page();

        page.locator("#save").click();
        assertThat(page.locator("#messages")).hasText("メモを入力してください。");
        assertSound(visitor);
        page.locator("#memo").fill("電話で確認");
        page.locator("#plain").click();
        assertThat(page.locator("#messages")).hasText("記録しました。");
        page.locator("#memo").fill("");
        page.locator("#save").click();
        assertThat(page.locator("#messages")).hasText("メモを入力してください。");
        assertSound(visitor);
    }

    @Test
    void namesAreFoundWhileTyping(Portal portal, Visitor visitor) {
        visitor.open(portal, PAGE);
        Page page = visitor.page();

        page.locator("#facility_input").pressSequentially("A-1001");
        assertThat(page.locator("#facility_panel li")).hasText("港南薬局");
        page.keyboard().press("Enter");

        assertThat(page.locator("#facility_input")).hasValue("港南薬局");
        assertSound(visitor);
    }

    @Test
    void aFileIsSentAtOnce(Portal portal, Visitor visitor) {
        visitor.open(portal, PAGE);
        Page page = visitor.page();

        FileChooser chooser = page.waitForFileChooser(() -> visitor.button("ファイルを選ぶ").press("Enter"));
        chooser.setFiles(new FilePayload("見本.pdf", "application/pdf", "abc".getBytes(StandardCharsets.UTF_8)));

        assertThat(page.locator("#upload\\:taken")).hasText("見本.pdfを受け取りました（3バイト）。");
        assertThat(page.locator(".ui-fileupload-row")).hasCount(0);
        assertSound(visitor);
    }

    @Test
    void withoutJavaScriptTheListIsFilteredAndTheFormsAreSent(Portal portal, @WithoutJavaScript Visitor visitor) {
        visitor.open(portal, PAGE);
        visitor.field("番号または名称").fill("A-1042");
        visitor.button("絞り込む").click();
        assertThat(visitor.page().locator("#cases td").first()).hasText("A-1042");

        visitor.page().locator("#save").click();

        assertThat(visitor.heading("エラー：入力内容をご確認ください")).isVisible();
    }

    @Test
    void withoutJavaScriptAFileIsSentToo(Portal portal, @WithoutJavaScript Visitor visitor) {
        visitor.open(portal, PAGE);
        visitor.page().locator("#upload\\:single").setInputFiles(
            new FilePayload("見本.pdf", "application/pdf", "abc".getBytes(StandardCharsets.UTF_8)));
        visitor.button("送信する").click();

        assertThat(visitor.page().locator("#upload\\:taken")).hasText("見本.pdfを受け取りました（3バイト）。");
    }

    /** What the browser complained about is checked after each test by Chromium. */
    private static void assertSound(Visitor visitor) {
        Axe.findsNothingGrave(visitor);
        assertThat(visitor.page().context().cookies()).isEmpty();
        assertThat(visitor.page().evaluate("document.cookie")).isEqualTo("");
    }
}
