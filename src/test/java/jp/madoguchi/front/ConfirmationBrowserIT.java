package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import jp.madoguchi.WithoutJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 資格確認の方法: as in 福県医発第2320号（令和6年11月27日）and the overview of 令和7年度. */
@ExtendWith({Chromium.class, SharedPortal.class})
class ConfirmationBrowserIT {

    private static final Pattern PAGES = Pattern.compile("/Type /Pages\\s+/Count (\\d+)");

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2024-12-01 | MEDICAL   | no  | 健康保険証
        2024-12-02 | MEDICAL   | no  | 健康保険証、資格確認書、マイナンバーカードと資格情報のお知らせ、マイナンバーカードとマイナポータルの画面（医療保険の資格情報）
        2025-12-01 | MEDICAL   | no  | 健康保険証、資格確認書、マイナンバーカードと資格情報のお知らせ、マイナンバーカードとマイナポータルの画面（医療保険の資格情報）
        2025-12-02 | MEDICAL   | no  | 資格確認書、マイナンバーカードと資格情報のお知らせ、マイナンバーカードとマイナポータルの画面（医療保険の資格情報）
        2025-12-01 | MEDICAL   | yes | 健康保険証、マイナ保険証、資格確認書
        2025-12-02 | MEDICAL   | yes | マイナ保険証、資格確認書
        2025-12-02 | CHECKUP   | no  | 受診券・利用券とマイナポータルの保険資格の画面、受診券・利用券、マイナ保険証と資格情報のお知らせ、受診券・利用券と資格確認書
        2024-07-01 | MIDWIFERY | yes | 健康保険証、マイナ保険証
        2025-12-02 | MIDWIFERY | no  | マイナポータルの保険資格の画面、マイナ保険証と資格情報のお知らせ、資格確認書
        """)
    void namesWhatHoldsThatDay(String day, String place, String limited, String ways, Portal portal, Visitor visitor) {
        visitor.open(portal, "/guide/confirmation?on=" + day + "&place=" + place + "&limited=" + limited);

        assertThat(String.join("、", visitor.page().locator("ol.ways h3").allInnerTexts())).isEqualTo(ways);
    }

    @Test
    void theDayIsTypedAsPeopleTypeItAndJavaScriptIsNotNeeded(Portal portal, @WithoutJavaScript Visitor visitor) {
        visitor.open(portal, "/guide/confirmation");
        visitor.field("導入した").check();
        visitor.field("いつの時点について調べますか").fill("令和７年１２月１日");
        visitor.button("表示する").click();

        assertThat(visitor.text("2025年12月1日（月）（令和7年）")).isVisible();
        assertThat(visitor.heading("健康保険証")).isVisible();
        assertThat(visitor.heading("機器やカードの不具合で読み取れないとき")).isVisible();
        assertThat(visitor.field("いつの時点について調べますか")).hasValue("令和７年１２月１日");
    }

    @Test
    void aDayThatCannotBeReadIsToldAndKept(Portal portal, Visitor visitor) {
        visitor.open(portal, "/guide/confirmation?on=いつか");

        assertThat(visitor.heading("エラー：入力内容をご確認ください")).isVisible();
        assertThat(visitor.field("いつの時点について調べますか")).hasValue("いつか");
        assertThat(visitor.page().locator(".sheet")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"MEDICAL", "CHECKUP", "MIDWIFERY"})
    void leavesThePrinterAsOneSheet(String place, Portal portal, Visitor visitor) {
        for (String limited : List.of("yes", "no")) {
            visitor.open(portal, "/guide/confirmation?on=2025-12-01&place=" + place + "&limited=" + limited);
            byte[] pdf = visitor.page().pdf(new Page.PdfOptions().setFormat("A4"));

            assertThat(PAGES.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().map(count -> count.group(1)))
                .as("pages where limited=" + limited).containsExactly("1");
        }
    }
}
