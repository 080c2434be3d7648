package jp.madoguchi.subsidy.publish;

import static jp.madoguchi.subsidy.publish.Changed.book;
import static jp.madoguchi.subsidy.publish.Changed.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Source;
import jp.madoguchi.subsidy.programme.Window;
import org.junit.jupiter.api.Test;

class EditionCheckTest {

    private static final Offer R7_VISIT = published("R7-VISIT");

    @Test
    void theEndingOfAYearIsAllThereIsToSayAboutWhatIsPublished() {
        assertThat(texts(published("R7-ONLINE"))).containsExactly(
            "WARN 令和7年度 オンライン診療等 令和8年度 オンライン診療等との間に、申請できない日が59日あります（2026年1月31日（令和8年）の翌日から2026年4月1日（令和8年）の前日まで）。");
        assertThat(texts(published("R2-FULL"))).isEmpty();
    }

    /** D-01: the one printed cap of the sources that its printed base never reaches. */
    @Test
    void aCapThatCannotBeReachedIsSaidWithBothFigures() {
        assertThat(texts(published("R6-LIMITED"))).filteredOn(text -> text.contains("補助限度額")).containsExactly(
            "WARN 令和6年度 資格確認限定型・対象となるすべての施設 補助限度額に届く費用がありません：31,000 > 30,750（41,000 × 3/4）。");
        assertThat(texts(Changed.row(R7_VISIT, "R7-VISIT-CLINIC", Changed.awardCap(128_250)))).noneMatch(text -> text.contains("届く"));
        assertThat(texts(Changed.row(R7_VISIT, "R7-VISIT-CLINIC", Changed.awardCap(128_251))))
            .anyMatch(text -> text.contains("令和7年度 訪問診療等・診療所・薬局 補助限度額に届く費用がありません：128,251 > 128,250（171,000 × 3/4）"));
    }

    @Test
    void capsOfComponentsAddUpToTheCapOfTheCost() {
        assertThat(texts(Changed.row(R7_VISIT, "R7-VISIT-HOSPITAL", Changed.deviceCap(41_001))))
            .contains("WARN 令和7年度 訪問診療等・病院 費用ごとの上限の合計と事業額上限が違います：822,001 と 822,000。");
    }

    @Test
    void aRateAboveOneIsRefused() {
        assertThat(texts(Changed.row(R7_VISIT, "R7-VISIT-CLINIC", Changed.rate(4, 3)))).first().isEqualTo(
            "BLOCK 令和7年度 訪問診療等・診療所・薬局 補助率 4/3 が1を超えています。");
        assertThat(texts(Changed.row(R7_VISIT, "R7-VISIT-CLINIC", Changed.rate(1, 1)))).noneMatch(text -> text.startsWith("BLOCK"));
    }

    @Test
    void withoutItsSourceNothingIsPublished() {
        assertThat(texts(Changed.words(R7_VISIT, "", new Source("", " ", "", "\u3000")))).startsWith(
            "BLOCK 令和7年度 訪問診療等 金額と期限のもとになる資料の名前がありません。",
            "BLOCK 令和7年度 訪問診療等 資料のどこに書いてあるかがありません。",
            "BLOCK 令和7年度 訪問診療等 申請の開始と期限が、資料のとおりか、当サイトで決めたものかが書かれていません。");
        assertThat(texts(Changed.withoutWindow(R7_VISIT))).contains("BLOCK 令和7年度 訪問診療等 金額があるのに、申請の開始と期限がありません。");
    }

    @Test
    void aClonedYearHasToSayWhatItRestsOn() {
        Offer next = NextYear.of(published("R8-VISIT"));

        assertThat(texts(next)).filteredOn(text -> text.startsWith("BLOCK")).hasSize(4).anyMatch(text -> text.contains("新しい年度の募集に、備考がありません"));
        assertThat(texts(Changed.words(next, "令和8年度と同じ", new Source("令和9年度の資料", "2.", "", "資料のとおり")))).noneMatch(text -> text.startsWith("BLOCK"));
    }

    @Test
    void yearsOfASchemeThatRunAtOnceAreSeenOnBothSides() {
        assertThat(texts(Changed.window(R7_VISIT, "2025-04-01", "2026-04-10"))).containsExactly(
            "WARN 令和7年度 訪問診療等 令和8年度 訪問診療等と、同じ方式、同じ施設の申請期間が重なっています（2026年4月1日（令和8年）から2026年4月10日（令和8年）まで）。");
        assertThat(texts(Changed.window(R7_VISIT, "2025-04-01", "2026-03-31"))).isEmpty();
        assertThat(texts(Changed.window(published("R8-VISIT"), "2026-01-31", "2027-02-01")))
            .anyMatch(text -> text.contains("令和7年度 訪問診療等と、") && text.contains("2026年1月31日（令和8年）から2026年1月31日（令和8年）まで"));
        assertThat(texts(Changed.window(published("R8-VISIT"), "2026-02-03", "2027-02-01"))).anyMatch(text -> text.contains("申請できない日が2日あります"));
    }

    @Test
    void aWindowThatClosesBeforeItOpensCannotBeWrittenDown() {
        assertThatThrownBy(() -> new Window(LocalDate.parse("2026-04-02"), LocalDate.parse("2026-04-01"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> texts(Offer drafted) {
        return EditionCheck.of(List.of(Compared.with(MigratedProgrammes.BOOK, drafted)), book(drafted)).stream()
            .map(finding -> finding.getWeight() + " " + finding.getWhere() + " " + finding.getText()).toList();
    }
}
