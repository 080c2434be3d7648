package jp.madoguchi.subsidy.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calculator without JavaScript, and its sheet of paper. */
@ExtendWith(SharedPortal.class)
class CalculatorIT {

    private static final String VISIT = "programme=R8-VISIT-CLINIC";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        programme=R8-VISIT-CLINIC&item=1&amount=10万円&item=2&amount=10万円      | 105,000円
        programme=R8-VISIT-CLINIC&item=1&amount=41,000                          | 30,000円
        programme=R8-VISIT-HOSPITAL&item=1&amount=４１０００                     | 20,000円
        programme=R8-VISIT-CLINIC&tax=out&item=2&amount=100,000                 | 82,000円
        programme=R8-VISIT-CLINIC&tax=out&item=2&amount=税込100,000             | 75,000円
        programme=R8-LIMITED&item=1&amount=41,333                               | 30,000円
        programme=R8-LIMITED&item=1&amount=41,334                               | 31,000円
        programme=R8-LIMITED&item=1&amount=20,000&item=2&amount=21,334          | 31,000円
        programme=R8-LIMITED&item=1&amount=20,000&item=3&amount=900,000         | 15,000円
        code=1019900016&programme=R8-ONLINE-CLINIC&item=1&amount=13万           | 97,000円
        programme=R8-VISIT-CLINIC&item=2&amount=1,333                           | 0円
        programme=R7-VISIT-CLINIC&item=2&amount=100,000                         | 0円
        """)
    void whatIsPaid(String typed, String amount, Portal portal) {
        assertThat(page(portal, typed).select(".result-amount").text()).isEqualTo(amount);
    }

    @Test
    void whatIsRefusedSaysWhyWhatItWouldBeAndWhatIsOpenInstead(Portal portal) {
        String closed = page(portal, "programme=R7-VISIT-CLINIC&item=2&amount=100,000").select(".result").text();
        assertThat(closed).contains("受付終了", "2026年1月31日", "23時59分59秒", "計算上の補助額は 75,000円", "令和8年度 訪問診療等");
        String nurses = page(portal, "code=1369900012&" + VISIT + "&item=1&amount=50000").select(".result").text();
        assertThat(nurses).contains("医療情報化支援基金", "金額は資料に記載なし");
        assertThat(page(portal, "code=0419900014&" + VISIT + "&item=1&amount=50000").select(".result").text()).contains("廃止");
    }

    @Test
    void aPharmacyOfALargeGroupFindsItsOwnRows(Portal portal) {
        Document offers = page(portal, "code=2349900015");
        assertThat(offers.select("main").text()).contains("補助限度額 12.8万円").doesNotContain("8.5万円");
        String chain = offers.select("a:contains(大型チェーン薬局として)").attr("href").replaceFirst(".*\\?", "");
        assertThat(page(portal, chain).select("main").text()).contains("補助限度額 8.5万円").doesNotContain("12.8万円");
        assertThat(page(portal, chain + "&programme=R8-VISIT-CHAIN&item=1&amount=41000").select(".result").text())
            .contains("20,000円", "大型チェーン薬局（グループ全体での処方箋の受付が多い薬局）にあたるかどうかがわかりません");
    }

    @Test
    void whatIsNotEligibleIsSaid(Portal portal) {
        assertThat(page(portal, "programme=R8-LIMITED&item=3&amount=100000").select("main").text())
            .contains("補助の対象になる費用がありません", "このうち 100,000円 は、補助の対象外です");
        assertThat(page(portal, "programme=R8-ALTERNATE-CLINIC&item=1&amount=1").select("main").text())
            .contains("1施設につき1回です", "追加での補助対象となりません", "既存型を利用していること");
    }

    /** A paper of January says in February what it said in January. */
    @Test
    void aDayInTheAddressStays(Portal portal) {
        Document page = page(portal, "programme=R7-VISIT-CLINIC&on=2026-01-30&item=2&amount=100,000");
        assertThat(page.select(".result-amount").text()).isEqualTo("75,000円");
        assertThat(page.select(".callout").text()).contains("2026年1月30日");
    }

    @Test
    void withoutAnAmountThatIsSaidAtTheFirstField(Portal portal) {
        assertThat(page(portal, VISIT + "&item=1&amount=&item=2&amount=").select(".errors").text()).contains("金額を入力してください");
        assertThat(page(portal, VISIT).select(".errors")).isEmpty();
    }

    @Test
    void whatIsKnownByNameOnlyIsNeverNothing(Portal portal) {
        assertThat(page(portal, "kind=HOSPITAL").select("main").text()).contains("令和5年度 居宅同意取得型（令和5年度補正予算）", "金額は資料に記載なし");
        assertThat(page(portal, "code=1369900012").select("main").text()).contains("医療情報化支援基金", "金額は資料に記載なし");
        assertThat(page(portal, "kind=CLINIC&programme=R9-VISIT-CLINIC").select("main").text()).contains("その補助金は見つかりません");
    }

    @Test
    void whatWasNotUnderstoodIsSaidAtItsField(Portal portal) {
        Document page = page(portal, VISIT + "&item=1&amount=-100&item=2&amount=約10万円");

        assertThat(page.select("#amount-1-error").text()).contains("マイナス");
        assertThat(page.select("#amount-2-error").text()).contains("読み取れません");
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#amount-1", "#amount-2");
        assertThat(page.select("#amount-2").val()).as("what was typed stays").isEqualTo("約10万円");
        assertThat(page.select(".result")).isEmpty();
        assertThat(page.title()).startsWith("エラー");
    }

    @Test
    void theAddressMayBeAnything(Portal portal) {
        for (String typed : new String[] {"kind=NOBODY", "programme=<script>", "programme=R8-VISIT-CLINIC&item=99&amount=1", "amount=1", "code=123",
            "code=1234567891", "programme=R8-VISIT-CLINIC&item=1", "kind=CLINIC&programme=R9-VISIT-CLINIC", "programme=R5-VISIT"}) {
            assertThat(portal.get("/calculator?" + encoded(typed)).statusCode()).as(typed).isEqualTo(200);
        }
        assertThat(page(portal, "code=123").select("#code-error").text()).contains("10桁");
    }

    @Test
    void openOnesComeFirstAndOnlyOnesOwn(Portal portal) {
        assertThat(page(portal, "kind=HOSPITAL").select(".offers h2").eachText())
            .startsWith("令和8年度 訪問診療等", "令和8年度 オンライン診療等").contains("令和7年度 訪問診療等", "令和2年度 既存型");
        assertThat(page(portal, "kind=OTHER").select(".offers h2").eachText()).allMatch(title -> title.endsWith("資格確認限定型"));
    }

    @Test
    void oneSheetOfPaperHoldsItAll(Portal portal) throws IOException {
        String typed = encoded("code=1019900016&" + VISIT + "&item=1&amount=6万円&item=2&amount=税抜100,000");
        assertThat(portal.get("/calculator/sheet?" + typed).headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
        try (InputStream bytes = URI.create(portal.url("/calculator/sheet?" + typed)).toURL().openStream(); PDDocument paper = Loader.loadPDF(bytes.readAllBytes())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(paper)).contains("補助額　113,000円", "髙﨑デモクリニック", "151,000円", "D-02", "/calculator?code=1019900016");
        }
        assertThat(portal.get("/calculator/sheet?kind=CLINIC").headers().firstValue("Location")).as("nothing to print yet").contains("/calculator?kind=CLINIC");
    }

    private static Document page(Portal portal, String typed) {
        HttpResponse<String> answer = portal.get("/calculator?" + encoded(typed));
        assertThat(answer.statusCode()).as(typed).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String encoded(String typed) {
        return Stream.of(typed.split("&")).map(pair -> pair.split("=", 2))
            .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
