package jp.madoguchi.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each audience reads its own rules, dates and next steps, and nobody else's. */
@ExtendWith(SharedPortal.class)
class LandingPagesIT {

    private static final List<String> DATES = List.of("2021年10月20日", "2023年11月30日", "2024年2月1日", "2024年4月1日", "2024年6月1日",
        "2024年7月1日", "2024年11月27日");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        exempt          | 資格確認限定型、既存型                                          | 2021年10月20日 2024年4月1日
        checkup         | 資格確認限定型                                                 | 2024年4月1日
        midwifery       | 資格確認限定型                                                 | 2024年7月1日
        home-nursing    | 既存型、居宅同意取得型（訪問診療等）                               | 2024年2月1日 2024年6月1日
        hospital        | 既存型、居宅同意取得型（訪問診療等）、居宅同意取得型（オンライン診療等）、居宅同意取得型（外来診療等（通常とは異なる動線・機器故障時等）） | 2021年10月20日 2023年11月30日 2024年4月1日
        clinic          | 既存型、居宅同意取得型（訪問診療等）、居宅同意取得型（オンライン診療等）、居宅同意取得型（外来診療等（通常とは異なる動線・機器故障時等）） | 2021年10月20日 2023年11月30日 2024年4月1日
        pharmacy        | 既存型、居宅同意取得型（訪問診療等）、居宅同意取得型（オンライン診療等）、居宅同意取得型（外来診療等（通常とは異なる動線・機器故障時等）） | 2021年10月20日 2023年11月30日 2024年4月1日
        chain-pharmacy  | 既存型、居宅同意取得型（訪問診療等）、居宅同意取得型（オンライン診療等）、居宅同意取得型（外来診療等（通常とは異なる動線・機器故障時等）） | 2021年10月20日 2023年11月30日 2024年4月1日
        """)
    void namesWhatIsOpenAndSinceWhen(String kind, String open, String since, Portal portal) {
        var page = Jsoup.parse(portal.get("/for/" + kind).body());

        assertThat(String.join("、", page.select(".scheme.open h3").eachText())).isEqualTo(open);
        String starts = page.select(".scheme-days").text();
        assertThat(DATES.stream().filter(starts::contains)).containsExactly(since.split(" "));
    }

    /** The words at the top are written by hand; the days come from the rule. */
    @ParameterizedTest
    @CsvSource({"checkup, 令和6年4月から, 2024年4月1日", "midwifery, 令和6年7月から, 2024年7月1日",
        "home-nursing, 令和6年2月1日からプレ運用, プレ運用は2024年2月1日", "home-nursing, 令和6年6月1日から運用, 2024年6月1日（令和6年）から",
        "hospital, 令和5年4月（2023年）から, 2023年4月1日", "clinic, 令和5年4月（2023年）から, 2023年4月1日", "pharmacy, 令和5年4月（2023年）から, 2023年4月1日"})
    void saysAtTheTopWhatTheRuleSays(String kind, String words, String rule, Portal portal) {
        var page = Jsoup.parse(portal.get("/for/" + kind).body());

        assertThat(page.select("p.lead").text()).contains(words);
        assertThat(page.select(".scheme.open").text()).contains(rule);
    }

    /** As the tables of the source documents have them for that column, and no other column's. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        exempt          | 令和8年度 3 / 4 3.1万円 2027年2月1日 | 令和7年度 3 / 4 3.1万円 2026年1月31日 | 令和6年度 3 / 4 3.1万円 2025年2月1日 | 12.8万円
        checkup         | 令和8年度 3 / 4 3.1万円 2027年2月1日 | 令和7年度 3 / 4 3.1万円 2026年1月31日 | 基準とする事業額 4.1万円            | 12.8万円
        midwifery       | 令和8年度 3 / 4 3.1万円 2027年2月1日 | 令和7年度 3 / 4 3.1万円 2026年1月31日 | 令和6年度 3 / 4 3.1万円 2025年2月1日 | 12.8万円
        transitional    | 令和8年度 3 / 4 3.1万円 2027年2月1日 | 令和7年度 3 / 4 3.1万円 2026年1月31日 | 令和6年度 3 / 4 3.1万円 2025年2月1日 | 12.8万円
        hospital        | 令和8年度 1 / 2 41.1万円 82.2万円   | 令和8年度 1 / 2 39万円 78.1万円      | 2台導入する場合 1 / 2 100.1万円 200.2万円 | 12.8万円
        clinic          | 令和8年度 3 / 4 12.8万円 17.1万円   | 令和7年度 3 / 4 9.7万円 13万円       | 令和2年度 3 / 4 32.1万円 42.9万円     | 41.1万円
        pharmacy        | 令和8年度 3 / 4 12.8万円 17.1万円   | 令和7年度 3 / 4 9.7万円 13万円       | 令和2年度 3 / 4 32.1万円 42.9万円     | 8.5万円
        chain-pharmacy  | 令和8年度 1 / 2 8.5万円 17.1万円    | 令和7年度 1 / 2 6.5万円 13万円       | 令和2年度 1 / 2 21.4万円 42.9万円     | 12.8万円
        home-nursing    | 金額と申請の期限は、資料に記載がありません | 医療情報化支援基金                 | 医療情報化支援基金                  | 万円
        """)
    void showsItsOwnFiguresAndNoOthers(String kind, String first, String second, String third, String others, Portal portal) {
        var page = Jsoup.parse(portal.get("/for/" + kind).body());

        assertThat(page.select("main").text()).contains(first, second, third).doesNotContain(others);
        assertThat(page.select("main a").eachAttr("href")).contains("/guide").anyMatch(href -> href.startsWith("/guide/sources#"));
    }

    @Test
    void whoClaimsOnPaperReadsHowOldThatIsTodayAndThatNoEndIsSet(Portal portal) {
        String page = Jsoup.parse(portal.get("/for/exempt").body()).select("main").text();
        assertThat(page).contains("終わる日は決まっていません", "支払基金にお電話ください").containsPattern("およそ77歳以上。いまなら、およそ[89][0-9]歳以上");
    }

    @Test
    void checkupsReadBothCasesAndNoDecisionNumbersStandOnThePages(Portal portal) {
        assertThat(Jsoup.parse(portal.get("/for/checkup").body()).select("section:has(> #annex)").text())
            .contains("利用できます", "健診センターが別棟にある場合などは、そこで導入できます。");
        assertThat(portal.get("/for/chain-pharmacy").body()).doesNotContain("D-08");
    }

    /** D-13 */
    @ParameterizedTest
    @CsvSource({"exempt, true", "transitional, false", "checkup, false", "midwifery, false"})
    void onlyThePaperClaimersApplyByPost(String kind, boolean byPost, Portal portal) {
        String page = portal.get("/for/" + kind).body();

        assertThat(page.contains("〒105-0004")).isEqualTo(byPost);
        assertThat(page.contains("郵送では受け付けていません")).isEqualTo(!byPost);
    }

    @ParameterizedTest
    @CsvSource({"1, 利用できません", "2, 利用できます", "3, 利用できません", "4, 利用できます", "5, 利用できません", "6, 利用できます"})
    void theSixMeasuresStandWithTheRulesAnswer(int measure, String limited, Portal portal) {
        var row = Jsoup.parse(portal.get("/for/transitional").body()).select("tbody tr").get(measure - 1);

        assertThat(row.select("th").text()).startsWith("（" + measure + "）");
        assertThat(row.select(".tag").text()).isEqualTo(limited);
    }

    @ParameterizedTest
    @CsvSource({"/for/%E5%8A%A9%E7%94%A3%E6%89%80, /for/midwifery", "/kb/KB0010117, /for/exempt", "/kb/KB0011703, /for/transitional"})
    void otherAddressesLeadThereForGood(String path, String address, Portal portal) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/for/", "/for/nobody", "/for/exempt.xhtml", "/for/exempt/", "/kb/KB0000001"})
    void whatIsNoPageIsNotFound(String path, Portal portal) {
        assertThat(portal.get(path).statusCode()).isEqualTo(404);
    }
}
