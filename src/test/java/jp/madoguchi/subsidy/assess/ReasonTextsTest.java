package jp.madoguchi.subsidy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reasons with their particulars, as people read them. */
class ReasonTextsTest {

    @ParameterizedTest(name = "{0} {2} {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
        R7-VISIT-CLINIC    | 2026-02-01T00:00 | -                       | -                      | 9000 | - | 受付終了：申請期限は2026年1月31日（土）（令和8年）23時59分59秒まででした。
        R8-VISIT-CLINIC    | 2026-03-31T12:00 | -                       | -                      | 9000 | - | 申請の受付は2026年4月1日（水）（令和8年）からです。
        R7-VISIT-CLINIC    | 2026-01-15T12:00 | 病院／既存型／訪問診療等    | -                      | 9000 | - | この施設は「病院」です。「診療所・薬局」の行ではなく、「病院」の行が該当します。
        R7-VISIT-CHAIN     | 2026-01-15T12:00 | 薬局／既存型／訪問診療等    | -                      | 9000 | - | グループの処方箋受付回数により、この薬局は「診療所・薬局」です。「大型チェーン薬局」の行ではなく、「診療所・薬局」の行が該当します。
        R7-VISIT-HOSPITAL  | 2026-01-15T12:00 | 薬局／既存型／訪問診療等    | -                      | 9000 | - | この施設は「診療所・薬局」です。「病院」の行ではなく、「診療所・薬局」の行が該当します。
        R2-FULL-HOSPITAL-1 | 2022-06-01T12:00 | 病院                    | -                      | 9000 | 2 | 顔認証付きカードリーダーを1台導入する場合の行です。2台の場合は、2台の行が該当します。
        R2-FULL-CLINIC     | 2022-06-01T12:00 | 医科診療所               | -                      | 9000 | 2 | 顔認証付きカードリーダーを1台導入する場合の行です。2台の場合に該当する行はありません。
        R7-VISIT-CLINIC    | 2026-01-15T12:00 | 助産所／既存型／訪問診療等  | -                      | 9000 | - | 保険医療機関・薬局のための補助です。助産所は対象ではありません。
        R7-VISIT-CLINIC    | 2026-01-15T12:00 | 医科診療所／既存型なし／訪問診療等 | -                 | 9000 | - | 既存型の利用が前提です。利用していないため、申請できません。
        R7-VISIT-CLINIC    | 2026-01-15T12:00 | 医科診療所／既存型／訪問診療等 | 2025 訪問診療等 端末1     | 9000 | - | 訪問診療等の補助は、令和7年度にすでに受けています（承継前の施設が受けたものを含みます）。補助は、年度を通じて1回限りです。
        R7-VISIT-CLINIC    | 2026-01-15T12:00 | -                       | -                      | 1333 | - | 補助率を掛けると999円となり、1,000円未満を切り捨てると0円になるため、補助はありません。
        R7-ONLINE-CLINIC   | 2026-01-15T12:00 | -                       | -                      | 9000 | - | モバイル端末は補助の対象外です。対象となる費用がありません。
        R7-LIMITED         | 2026-01-15T12:00 | 施術所／限定型            | -                      | 9000 | - | 資格確認限定型の対象ではありません。施術所は、この窓口では受け付けていません。施術所等向けの案内をご確認ください
        R5-VISIT           | 2026-01-15T12:00 | -                       | -                      | 9000 | - | 令和5年度 居宅同意取得型（令和5年度補正予算）の金額は資料に記載がないため、計算できません。コールセンターにお問い合わせください。
        """)
    void readAsSentences(String programme, String at, String facility, String grants, long cost, Integer readers, String text) {
        Yen yen = Yen.of(cost);
        Costs costs = Stream.of("LIMITED", "FULL").anyMatch(programme::contains) ? Costs.whole(yen) : Costs.parts(yen, Yen.ZERO);
        Question question = new Question(programme, costs, Optional.ofNullable(readers), Optional.empty(),
            ExampleFacility.of(facility == null ? "" : facility, grants == null ? "" : grants), Instant.parse(at + ":00+09:00"));

        assertThat(Assess.of(question, MigratedProgrammes.BOOK, MigratedBook.BOOK).refusals()).extracting(Because::getText).containsExactly(text);
    }
}
