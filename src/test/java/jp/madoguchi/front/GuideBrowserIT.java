package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import jp.madoguchi.WithoutJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 方式診断 by its questions: what is chosen is what people read on the screen. */
@ExtendWith({Chromium.class, SharedPortal.class})
class GuideBrowserIT {

    private static final String NO_FIBRE = "（2）オンライン資格確認に接続可能な光回線のネットワーク環境が整備されていない保険医療機関・薬局";
    private static final String HOME_VISITS = "（3）訪問診療のみを提供する保険医療機関";

    @Test
    void whoOnlyVisitsHomesIsToldWhyNotWithTheClause(Portal portal, Visitor visitor) {
        choose(portal, visitor, "医科診療所", "電子請求（オンライン請求、電子媒体での請求）", HOME_VISITS);

        Locator limited = scheme(visitor, "資格確認限定型");
        assertThat(limited).containsText("利用できません");
        assertThat(limited).containsText("経過措置（3）（訪問診療のみ）は、資格確認限定型の対象外です。");
        limited.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("根拠：福県医発第2320号（令和6年11月27日）別添資料3")).first().click();
        assertThat(visitor.page().locator("#transitional")).containsText("経過措置（2）・（4）・（6）が適用されている保険医療機関・薬局です。");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        医科診療所     | 紙レセプトで請求している（手書き）                           | 義務化対象外です
        薬局          | （4）改築工事中、臨時施設の保険医療機関・薬局                  | 任意で導入できます
        病院          | （6）その他特に困難な事情がある保険医療機関・薬局               | 任意で導入できます
        健診専門機関   | 行っている                                             | 健診実施機関等
        保険者        | 行っている                                             | 健診実施機関等
        助産所        | 用いている                                             | 直接支払制度を用いる助産所
        """)
    void limitedIsOpenTo(String type, String answer, String reason, Portal portal, Visitor visitor) {
        choose(portal, visitor, type, answer);

        Locator limited = scheme(visitor, "資格確認限定型");
        assertThat(limited).containsText("利用できます");
        assertThat(limited).containsText(reason);
        assertThat(visitor.heading("資格確認限定型を始めるまで（2つのSTEP）")).isVisible();
    }

    @Test
    void aRightThatEndsIsToldWithItsDay(Portal portal, Visitor visitor) {
        visitor.open(portal, "/guide");
        visitor.link("医科診療所").click();
        visitor.field(NO_FIBRE).check();
        visitor.field("経過措置の事情が解消した（する）日").fill("令和7年2月1日");
        visitor.field("いつの時点について調べますか").fill("令和7年8月1日");
        visitor.button("診断する").click();
        assertThat(scheme(visitor, "資格確認限定型")).containsText("使える最後の日2025年8月1日（金）（令和7年）");

        visitor.link("答えを変える").click();
        assertThat(visitor.field(NO_FIBRE)).isChecked();
        visitor.field("いつの時点について調べますか").fill("令和7年8月2日");
        visitor.button("診断する").click();
        assertThat(scheme(visitor, "資格確認限定型")).containsText("利用できません");
    }

    @ParameterizedTest
    @CsvSource({"施術所", "職域診療所"})
    void whoIsServedElsewhereIsToldWhere(String type, Portal portal, Visitor visitor) {
        visitor.open(portal, "/guide");
        visitor.link(type).click();

        assertThat(visitor.heading("施術所等向けの案内をご確認ください")).isVisible();
        assertThat(visitor.page().locator("main")).containsText("「施術所等向け総合ポータルサイト」の案内をご確認ください");
        assertThat(visitor.page().locator(".scheme")).hasCount(0);
        assertThat(visitor.page().locator("#next")).hasCount(0);
    }

    /** Whether a facility uses 既存型 is not public: nobody is told that it does not. */
    @ParameterizedTest
    @CsvSource({"1019900016, 条件にあてはまれば利用できます", "1019900016&type=CLINIC&full=no&step=answer, 利用できません",
        "1019900016&type=CLINIC&full=unknown&step=answer, 条件にあてはまれば利用できます"})
    void whatIsNotKnownIsNoNo(String query, String standing, Portal portal, Visitor visitor) {
        visitor.open(portal, "/guide?code=" + query);
        assertThat(scheme(visitor, "居宅同意取得型（訪問診療等）")).containsText(standing);
    }

    @ParameterizedTest
    @CsvSource({"健診専門機関, 行っていない", "保険者, 行っていない", "助産所, 用いていない"})
    void aNoIsAnsweredWithANo(String type, String answer, Portal portal, Visitor visitor) {
        choose(portal, visitor, type, answer);
        assertThat(scheme(visitor, "資格確認限定型")).containsText("利用できません");
        assertThat(scheme(visitor, "資格確認限定型")).not().containsText("わかりません");
    }

    @Test
    void aMeasureThatEndedIsToldInThePastWithWhatToDoNow(Portal portal, Visitor visitor) {
        visitor.open(portal, "/guide?type=CLINIC&claim=ELECTRONIC&measure=2&ended=令和7年4月10日&on=2026/11/20&step=answer");
        assertThat(scheme(visitor, "資格確認限定型")).containsText("2025年10月10日（令和7年）で終わりました。");
        assertThat(scheme(visitor, "資格確認限定型")).containsText("2024年11月27日（令和6年）から");
        assertThat(scheme(visitor, "資格確認限定型")).containsText("経過措置（4）・（6）のいずれか");
        visitor.page().locator(".callout").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("既存型を始めるまで（3つのSTEP）")).click();
        assertThat(visitor.heading("既存型を始めるまで（3つのSTEP）")).isVisible();
    }

    @Test
    void homeNursesReadOfTheirOwnFunctionOnly(Portal portal, Visitor visitor) {
        choose(portal, visitor, "訪問看護ステーション", "使っている");
        assertThat(visitor.page().locator("section:has(> #homecare)")).containsText("「訪問診療等機能」を「利用する」");
        assertThat(visitor.page().locator("section:has(> #homecare)")).not().containsText("オンライン診療");
        assertThat(visitor.page().locator("section:has(> #homecare)")).not().containsText("患者");
    }

    @Test
    void anEmptyCodeIsAskedFor(Portal portal, Visitor visitor) {
        visitor.open(portal, "/guide?code=");
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("医療機関等コードを入力してください");
    }

    @Test
    void aConditionIsAnsweredWhereItStandsAndTheWayBackIsOpen(Portal portal, @WithoutJavaScript Visitor visitor) {
        choose(portal, visitor, "歯科診療所");
        assertThat(scheme(visitor, "資格確認限定型")).containsText("条件にあてはまれば利用できます");

        scheme(visitor, "資格確認限定型").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("紙レセプトでの請求が認められているとき")).click();
        assertThat(scheme(visitor, "資格確認限定型")).containsText("2024年4月1日（令和6年）から");
        assertThat(visitor.text("利用申請と補助金の申請は、ポータルサイトのほか、郵送でもできます。")).isVisible();

        visitor.page().goBack();
        assertThat(scheme(visitor, "資格確認限定型")).containsText("条件にあてはまれば利用できます");
    }

    /** The facilities of the demo; what K1 declared, that it claims on paper, is its own affair. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        C1 as it is written      | 1019900016      | 髙﨑デモクリニック   | お使いになれるのは、既存型です。
        K1 who claims on paper   | 40-1990001-0    | デモ内科医院        | 資格確認限定型は、条件にあてはまればお使いになれます。
        K3 in wide digits        | １３１９９０００２１ | デモ訪問診療クリニック | 資格確認限定型は、条件にあてはまればお使いになれます。
        the number of leaflets   | 1234567890      | サンプル医療機関     | 医療機関等コードの検証番号（最後の1桁）が合いません。
        X1 who has closed        | 0419900014      | デモ旧街道医院       | 廃止されているため、利用できません。
        """)
    void aCodeShowsWhatIsPublicAndTheAnswer(String who, String code, String name, String answer, Portal portal, Visitor visitor) {
        visitor.open(portal, "/guide");
        visitor.field("医療機関等コード").fill(code);
        visitor.button("このコードで調べる").click();

        assertThat(visitor.text(name)).isVisible();
        assertThat(visitor.page().locator("main")).containsText(answer);
    }

    @Test
    void fromACodeTheQuestionsGoOnWithItsType(Portal portal, Visitor visitor) {
        visitor.open(portal, "/guide?code=4019900010");
        visitor.link("質問に答える").click();
        visitor.field("紙レセプトで請求している（手書き）").check();
        visitor.button("診断する").click();

        assertThat(visitor.text("デモ内科医院")).isVisible();
        assertThat(scheme(visitor, "資格確認限定型")).containsText("2024年4月1日（令和6年）から");
    }

    @Test
    void whoHasClosedIsLedToTheChanges(Portal portal, Visitor visitor) {
        visitor.open(portal, "/guide?code=0419900014");

        visitor.page().locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("新設・廃止・コード変更")).click();
        assertThat(visitor.heading("新設・廃止・コード変更")).isVisible();
    }

    @Test
    void whatWasTypedWrongIsToldAndKept(Portal portal, Visitor visitor) {
        visitor.open(portal, "/guide");
        visitor.field("医療機関等コード").fill("13-12345");
        visitor.button("このコードで調べる").click();
        assertThat(visitor.page()).hasTitle("エラー：方式診断｜医療機関等向け総合ポータルサイト");
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).isFocused();
        assertThat(visitor.field("医療機関等コード")).hasValue("13-12345");

        visitor.field("医療機関等コード").fill("1319999990");
        visitor.button("このコードで調べる").click();
        assertThat(visitor.heading("名簿に見つかりませんでした")).isVisible();
        assertThat(visitor.text("コードの検証番号（最後の1桁）が合いません。")).isVisible();
    }

    @Test
    void theWholeWayIsGoneByKeyboard(Portal portal, Visitor visitor) {
        Keys keys = new Keys(visitor);
        visitor.open(portal, "/");
        keys.follow(visitor.link("方式診断（どの方式（機械）を使えるかを調べる）"));
        keys.follow(visitor.link("助産所"));
        keys.tabTo(visitor.field("用いている"));
        keys.press(" ");
        keys.follow(visitor.button("診断する"));

        assertThat(scheme(visitor, "資格確認限定型")).containsText("2024年7月1日（令和6年）から");
        keys.follow(visitor.link("助産所の方へのご案内"));
        assertThat(visitor.heading("助産所の方へ")).isVisible();
    }

    private static void choose(Portal portal, Visitor visitor, String type, String... answers) {
        visitor.open(portal, "/guide");
        visitor.link(type).click();
        for (String answer : answers) {
            visitor.page().getByLabel(answer, new Page.GetByLabelOptions().setExact(true)).first().check();
        }
        visitor.button("診断する").click();
    }

    private static Locator scheme(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
