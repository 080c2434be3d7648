package jp.madoguchi.facility.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.Databases;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.ReportedMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures in the migrations are those of the source documents and of D-08, D-15 and D-20. */
class RuleBookTest {

    private final RuleBook book = MigratedBook.read(Databases.H2_MEMORY);

    @Test
    void whomLimitedIsOpenTo() {
        assertThat(lines(book.audience().stream().map(row -> Stream.of(row.ground(), row.opensOn(), row.closesOn(), row.on(), row.remark(),
            row.remarkFrom(), row.reconfirmMonths())))).containsExactlyInAnyOrder("""
            EXEMPT 2024-04-01 - true - - -
            TRANSITIONAL 2024-11-27 - true 国の令和7年度の資料には義務化対象外だけが載っていますが、当サイトではこれまでと同じく対象としています。 2025-04-01 6
            CHECKUP 2024-04-01 - true 国の令和7年度の資料には義務化対象外だけが載っていますが、当サイトではこれまでと同じく対象としています。 2025-04-01 -
            MIDWIFERY 2024-07-01 - true 国の令和7年度の資料には義務化対象外だけが載っていますが、当サイトではこれまでと同じく対象としています。 2025-04-01 -
            THERAPY 2024-04-01 - false 施術所等向けの案内をご確認ください - -
            WORKPLACE 2024-04-01 - false 施術所等向けの案内をご確認ください - -
            """.split("\n"));
    }

    @Test
    void theTransitionalMeasures() {
        assertThat(lines(book.measures().stream().map(measure -> Stream.of(measure.number(), measure.name(), measure.term(),
            measure.latest(), measure.monthsAfter(), measure.pharmacies(), measure.limitedAllowed())))).containsExactly("""
            1 システム整備中 システム整備が完了する日まで（遅くとも令和5年9月末まで） 2023-09-30 0 true false
            2 ネットワーク環境事情 オンライン資格確認に接続可能な光回線のネットワークが整備されてから6ヶ月後まで - 6 true true
            3 訪問診療のみ 令和6年12月1日まで 2024-12-01 0 false false
            4 改築工事中・臨時施設 改築工事が完了するまで／臨時施設が終了するまで - 0 true true
            5 廃止・休止の計画 廃止・休止の間まで（遅くとも令和6年12月1日まで） 2024-12-01 0 true false
            6 特に困難な事情 特に困難な事情が解消されるまで - 0 true true
            """.split("\n"));
    }

    @Test
    void sinceWhenEachSchemeRuns() {
        assertThat(lines(book.starts().stream().map(start -> Stream.of(start.scheme(), start.homeNursing() ? "訪問看護" : "保険医療機関・薬局",
            start.trialFrom(), start.liveFrom(), start.obligatoryFrom())))).containsExactlyInAnyOrder("""
            FULL 保険医療機関・薬局 - 2021-10-20 2023-04-01
            FULL 訪問看護 2024-02-01 2024-06-01 -
            VISIT 保険医療機関・薬局 2023-11-30 2024-04-01 -
            VISIT 訪問看護 2024-02-01 2024-06-01 -
            ONLINE 保険医療機関・薬局 2023-11-30 2024-04-01 -
            ALTERNATE 保険医療機関・薬局 - 2024-04-01 -
            """.split("\n"));
    }

    @Test
    void howManyPrescriptionsMakeAChain() {
        assertThat(lines(book.chains().rules().stream().map(rule -> Stream.of(rule.fromDate(), rule.toDate(), rule.operator(),
            rule.threshold(), rule.decision())))).containsExactly("""
            2020-04-01 2026-03-31 AT_LEAST 40000 D-08
            2026-04-01 - MORE_THAN 40000 D-08
            """.split("\n"));
    }

    @Test
    void everyRowNamesItsSource() {
        assertThat(Stream.of(book.audience().stream().map(AudienceRow::source), book.starts().stream().map(SchemeStart::source),
            book.chains().rules().stream().map(ChainRule::source), book.measures().stream().map(TransitionalMeasure::circumstance))
            .flatMap(sources -> sources)).hasSize(20).doesNotContainNull().doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void everyGroundHasItsRow(Ground ground) {
        assertThat(book.audience(ground).ground()).isEqualTo(ground);
    }

    @Test
    void aMissingRowIsAFault() {
        RuleBook empty = new RuleBook(List.of(), List.of(), List.of(), new ChainRules(List.of()), List.of());

        assertThatThrownBy(() -> empty.audience(Ground.EXEMPT)).isInstanceOf(IllegalStateException.class).hasMessageContaining("EXEMPT");
        assertThatThrownBy(() -> empty.measure(new ReportedMeasure(2, Optional.empty())))
            .isInstanceOf(IllegalStateException.class).hasMessageContaining("2");
        assertThat(empty.start(Scheme.FULL, FacilityType.HOSPITAL)).isEmpty();
    }

    private static List<String> lines(Stream<Stream<?>> rows) {
        return rows.map(row -> String.join(" ", row.map(RuleBookTest::cell).toList())).toList();
    }

    private static String cell(Object value) {
        Object held = value instanceof Optional<?> optional ? optional.map(Object.class::cast).orElse("") : value;
        return held.toString().isEmpty() ? "-" : held.toString();
    }
}
