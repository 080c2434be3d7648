package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.platform.calendar.FiscalYear;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import org.junit.jupiter.api.Test;

/** What people read of a calculation. */
class StepsTest {

    private static final Instant DAY = MigratedProgrammes.AT;

    @Test
    void componentsWithTheirCaps() {
        assertThat(told(ask("R7-VISIT-CLINIC", Costs.parts(Yen.of(100_000), Yen.of(100_000)), DAY))).containsExactly(
            "モバイル端末：100,000円のうち、上限の41,000円まで → 41,000円! D-03",
            "レセプトコンピュータの改修等：100,000円（上限130,000円以内） → 100,000円 D-03",
            "合計：41,000円＋100,000円 → 141,000円 D-03",
            "事業額上限171,000円以内 → 141,000円",
            "補助率3/4 → 105,750円",
            "1,000円未満を切り捨て → 105,000円 D-02",
            "補助限度額128,000円以内 → 105,000円",
            "金額は消費税（10%）を含みます（令和2年度の資料に記載。以後の年度も同じとして登録） D-21");
    }

    @Test
    void whatIsNotPaidForIsShownAsSuch() {
        assertThat(told(ask("R8-ONLINE-HOSPITAL", Costs.parts(Yen.of(5_000), Yen.of(900_000)), Instant.parse("2026-11-30T00:00:00Z")))).containsExactly(
            "モバイル端末：補助の対象外 → 0円! D-03",
            "レセプトコンピュータの改修等：900,000円のうち、上限の781,000円まで → 781,000円! D-03",
            "合計：0円＋781,000円 → 781,000円 D-03",
            "事業額上限781,000円以内 → 781,000円 D-16",
            "補助率1/2 → 390,500円 D-16",
            "1,000円未満を切り捨て → 390,000円 D-02",
            "補助限度額390,000円以内 → 390,000円 D-16",
            "金額は令和7年度と同じとして登録 D-16",
            "金額は消費税（10%）を含みます（令和2年度の資料に記載。以後の年度も同じとして登録） D-21");
    }

    @Test
    void whyTheMostOfLimitedIsNotReached() {
        assertThat(told(ask("R6-LIMITED", Costs.whole(Yen.of(41_333)), Instant.parse("2025-01-15T00:00:00Z")))).containsExactly(
            "事業費：41,333円 → 41,333円 D-01",
            "資料の「基準とする事業額4.1万円」は記載のまま示すもので、計算には用いません D-01",
            "補助率3/4 → 30,999円 D-01",
            "1,000円未満を切り捨て → 30,000円 D-02",
            "補助限度額31,000円以内 → 30,000円 D-01",
            "補助限度額の31,000円になるのは、事業費が41,334円以上のときです D-01",
            "金額は消費税（10%）を含みます（令和2年度の資料に記載。以後の年度も同じとして登録） D-21");
    }

    @Test
    void whereItIsReachedNothingIsExplainedAway() {
        assertThat(told(ask("R7-LIMITED", Costs.whole(Yen.of(41_334)), DAY))).containsExactly(
            "事業費：41,334円 → 41,334円 D-01、D-20",
            "補助率3/4 → 31,000円 D-01、D-20",
            "1,000円未満を切り捨て → 31,000円 D-02",
            "補助限度額31,000円以内 → 31,000円 D-01、D-20",
            "令和7年度資料は義務化対象外のみ記載 D-01、D-20",
            "金額は消費税（10%）を含みます（令和2年度の資料に記載。以後の年度も同じとして登録） D-21");
        assertThat(told(ask("R7-LIMITED", Costs.whole(Yen.of(50_000)), DAY))).contains("補助限度額の31,000円まで → 31,000円! D-01、D-20");
    }

    @Test
    void aCostAboveTheCapOfTheYear2020() {
        Assessment assessment = ask("R2-FULL-CLINIC", Costs.whole(Yen.of(429_001)), Instant.parse("2022-06-01T00:00:00Z"));

        assertThat(told(assessment)).contains("事業額：429,001円 → 429,001円", "事業額上限の429,000円まで → 429,000円!",
            "消費税分（10%）も補助対象であり、上限額は、消費税分を含む費用額です。");
        assertThat(Steps.of(assessment).get(0).source())
            .isEqualTo("「オンライン資格確認導入の手引き」（令和2年9月 厚生労働省保険局） 4. 医療機関・薬局への補助");
        assertThat(Steps.of(assessment).get(3).source()).isEqualTo("この窓口の取扱い 端数の取扱い");
    }

    @Test
    void whatWasPaidElsewhereComesFirst() {
        FacilityFacts clinic = new FacilityFacts(FacilityType.CLINIC, FacilityStatus.ACTIVE, ClaimKind.ELECTRONIC, Set.of(), List.of(),
            Set.of(Scheme.FULL));
        Applicant applicant = new Applicant(clinic, Optional.empty(),
            List.of(new Grant("ONLINE", new FiscalYear(2025), Costs.parts(Yen.ZERO, Yen.of(1)))), Set.of());
        Assessment assessment = Assess.of(Question.of("R7-ALTERNATE-CLINIC", Costs.parts(Yen.of(41_000), Yen.of(130_000)), DAY, applicant),
            MigratedProgrammes.BOOK, MigratedBook.BOOK);

        assertThat(told(assessment)).startsWith("レセプトコンピュータの改修は、すでに受けた補助と重なるため対象になりません。「オンライン診療等と通常とは異なる動線"
            + "（機器故障時等を含む）は同様のシステムとなるため、いずれかでシステム改修を行っている場合は追加での改修は不要であり、追加での補助対象となりません。」 D-07");
        assertThat(assessment.amount()).isEqualTo(Yen.of(30_000));
        assertThat(assessment.eligible()).isEqualTo(Yen.of(41_000));
    }

    @Test
    void whatIsNotAskedForIsNotBarred() {
        Question question = new Question("R7-ALTERNATE-CLINIC", Costs.parts(Yen.of(41_000), Yen.ZERO), Optional.empty(), Optional.empty(),
            ExampleFacility.of("医科診療所／既存型", "2025 オンライン診療等 改修1"), DAY);

        assertThat(Assess.of(question, MigratedProgrammes.BOOK, MigratedBook.BOOK).barred()).isEmpty();
    }

    @Test
    void aLineRestsOnItsClause() {
        assertThat(Origin.of(AssessClause.TAX)).isEqualTo(
            new Origin("「オンライン資格確認導入の手引き」（令和2年9月 厚生労働省保険局） 4. 医療機関・薬局への補助（※）", "D-21"));
    }

    @Test
    void aTextIsFilledInWhereItsGapsAre() {
        assertThat(new Template("{1}のうち{0}まで、{1}").filled("上限", "費用")).isEqualTo("費用のうち上限まで、費用");
        assertThat(new Template("そのまま").filled()).isEqualTo("そのまま");
    }

    @Test
    void withoutFiguresThereIsNothingToExplain() {
        Assessment assessment = ask("R5-VISIT", Costs.NONE, DAY);

        assertThat(Steps.of(assessment)).isEmpty();
        assertThat(assessment.eligible()).isEqualTo(Yen.ZERO);
        assertThat(assessment.calculation()).isEmpty();
    }

    private static Assessment ask(String programme, Costs costs, Instant at) {
        return Assess.of(Question.of(programme, costs, at), MigratedProgrammes.BOOK, MigratedBook.BOOK);
    }

    private static List<String> told(Assessment assessment) {
        return Steps.of(assessment).stream().map(step -> step.text() + step.figure().map(figure -> " → " + figure).orElse("")
            + (step.bites() ? "!" : "") + (step.decision().isEmpty() ? "" : " " + step.decision())).toList();
    }
}
