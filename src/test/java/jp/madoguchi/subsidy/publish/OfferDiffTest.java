package jp.madoguchi.subsidy.publish;

import static jp.madoguchi.subsidy.publish.Changed.book;
import static jp.madoguchi.subsidy.publish.Changed.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Source;
import org.junit.jupiter.api.Test;

class OfferDiffTest {

    private static final Offer R7_VISIT = published("R7-VISIT");

    @Test
    void nothingDiffersFromItself() {
        MigratedProgrammes.BOOK.offers().forEach(offer -> assertThat(diff(offer)).as(offer.id()).isEmpty());
    }

    @Test
    void eachFieldThatChangesIsShownOldAndNew() {
        Offer changed = Changed.words(Changed.window(Changed.row(Changed.row(R7_VISIT, "R7-VISIT-CLINIC", Changed.rate(2, 3)), "R7-VISIT-HOSPITAL",
            Changed.deviceCap(50_000)), "2025-04-01", "2026-02-15"), "延長", new Source("新しい資料", R7_VISIT.source().place(), "", R7_VISIT.source().dates()));

        assertThat(diff(changed)).containsExactly(
            "令和7年度 訪問診療等：申請の期限：2026年1月31日（土）（令和8年） → 2026年2月15日（日）（令和8年）",
            "令和7年度 訪問診療等：備考： → 延長",
            "令和7年度 訪問診療等：資料：" + R7_VISIT.source().document() + " → 新しい資料",
            "令和7年度 訪問診療等・病院：モバイル端末の上限：41,000円 → 50,000円",
            "令和7年度 訪問診療等・診療所・薬局：補助率：3/4 → 2/3");
    }

    @Test
    void aClonedYearStandsBesideTheYearItWasClonedFrom() {
        assertThat(diff(Changed.row(NextYear.of(published("R8-LIMITED")), "R9-LIMITED", Changed.awardCap(40_000)))).contains(
            "令和9年度 資格確認限定型（令和8年度と比べて）：申請の期限：2027年2月1日（月）（令和9年） → 2028年2月1日（火）（令和10年）",
            "令和9年度 資格確認限定型・対象となるすべての施設：補助限度額：31,000円 → 40,000円");
    }

    @Test
    void examplesAreShownWhoseAnswerChangesAndNoOthers() {
        Offer changed = Changed.row(R7_VISIT, "R7-VISIT-CLINIC", Changed.rate(2, 3));
        List<ExampleEffect> effects = effects(changed);

        assertThat(effects).extracting(ExampleEffect::name).hasSize(6)
            .allMatch(name -> name.startsWith("令和7年度 訪問診療等・診療所・薬局") || name.equals("令和7年度・最終日の23時59分59秒"));
        assertThat(effects).contains(
            new ExampleEffect("令和7年度 訪問診療等・診療所・薬局・端末のみ", "30,000円", "27,000円"),
            new ExampleEffect("令和7年度 訪問診療等・診療所・薬局・端末も改修も上限まで", "128,000円", "114,000円"));
        assertThat(effects(R7_VISIT)).isEmpty();
        assertThat(effects(Changed.window(R7_VISIT, "2025-04-01", "2026-01-10"))).extracting(ExampleEffect::after).contains("0円 受付終了");
        assertThat(effects(Changed.withoutWindow(R7_VISIT))).extracting(ExampleEffect::after).contains("申請期間がないため計算できません");
    }

    @Test
    void aClonedYearAnswersTheExamplesOfTheYearBefore() {
        Offer next = NextYear.of(published("R8-VISIT"));

        assertThat(effects(next)).isEmpty();
        assertThat(effects(Changed.row(next, "R9-VISIT-CLINIC", Changed.awardCap(100_000))))
            .isNotEmpty().allMatch(effect -> effect.name().endsWith("（令和9年度なら）") && effect.after().equals("100,000円"));
    }

    private static List<String> diff(Offer drafted) {
        return OfferDiff.of(Compared.with(MigratedProgrammes.BOOK, drafted)).stream().flatMap(diff -> diff.differences().stream()
            .map(field -> diff.heading() + "：" + field.field() + "：" + field.before() + " → " + field.after())).toList();
    }

    private static List<ExampleEffect> effects(Offer drafted) {
        return ExampleEffect.of(List.of(Compared.with(MigratedProgrammes.BOOK, drafted)), MigratedProgrammes.BOOK, book(drafted), MigratedBook.BOOK);
    }
}
