package jp.madoguchi.subsidy.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows the migrations leave are those of the source documents and of the decisions: the figures once more. */
class ProgrammeDataTest {

    private final ProgrammeBook book = MigratedProgrammes.books(MigratedProgrammes.DATABASE).current();

    /** 行, 類型, 台数, 補助率, 基準とする事業額, 事業額上限, 補助限度額, 端末の上限, 改修の上限, 端数, 無償提供 */
    @Test
    void theFigures() {
        assertThat(book.programmes().stream().map(ProgrammeDataTest::figures)).containsExactlyInAnyOrder("""
            R2-FULL-HOSPITAL-1 病院 1 1/2 - 210.1万円 105万円 - - 0.1万円 3
            R2-FULL-HOSPITAL-2 病院 2 1/2 - 200.2万円 100.1万円 - - 0.1万円 3
            R2-FULL-HOSPITAL-3 病院 3 1/2 - 190.3万円 95.1万円 - - 0.1万円 3
            R2-FULL-CHAIN 大型チェーン薬局 1 1/2 - 42.9万円 21.4万円 - - 0.1万円 1
            R2-FULL-CLINIC 診療所・薬局 1 3/4 - 42.9万円 32.1万円 - - 0.1万円 1
            R6-LIMITED 対象となるすべての施設 - 3/4 4.1万円 - 3.1万円 - - 0.1万円 -
            R7-LIMITED 対象となるすべての施設 - 3/4 - - 3.1万円 - - 0.1万円 -
            R7-VISIT-HOSPITAL 病院 - 1/2 - 82.2万円 41.1万円 4.1万円 78.1万円 0.1万円 -
            R7-VISIT-CHAIN 大型チェーン薬局 - 1/2 - 17.1万円 8.5万円 4.1万円 13万円 0.1万円 -
            R7-VISIT-CLINIC 診療所・薬局 - 3/4 - 17.1万円 12.8万円 4.1万円 13万円 0.1万円 -
            R7-ONLINE-HOSPITAL 病院 - 1/2 - 78.1万円 39万円 0万円 78.1万円 0.1万円 -
            R7-ONLINE-CHAIN 大型チェーン薬局 - 1/2 - 13万円 6.5万円 0万円 13万円 0.1万円 -
            R7-ONLINE-CLINIC 診療所・薬局 - 3/4 - 13万円 9.7万円 0万円 13万円 0.1万円 -
            R7-ALTERNATE-HOSPITAL 病院 - 1/2 - 82.2万円 41.1万円 4.1万円 78.1万円 0.1万円 -
            R7-ALTERNATE-CHAIN 大型チェーン薬局 - 1/2 - 17.1万円 8.5万円 4.1万円 13万円 0.1万円 -
            R7-ALTERNATE-CLINIC 診療所・薬局 - 3/4 - 17.1万円 12.8万円 4.1万円 13万円 0.1万円 -
            R8-LIMITED 対象となるすべての施設 - 3/4 - - 3.1万円 - - 0.1万円 -
            R8-VISIT-HOSPITAL 病院 - 1/2 - 82.2万円 41.1万円 4.1万円 78.1万円 0.1万円 -
            R8-VISIT-CHAIN 大型チェーン薬局 - 1/2 - 17.1万円 8.5万円 4.1万円 13万円 0.1万円 -
            R8-VISIT-CLINIC 診療所・薬局 - 3/4 - 17.1万円 12.8万円 4.1万円 13万円 0.1万円 -
            R8-ONLINE-HOSPITAL 病院 - 1/2 - 78.1万円 39万円 0万円 78.1万円 0.1万円 -
            R8-ONLINE-CHAIN 大型チェーン薬局 - 1/2 - 13万円 6.5万円 0万円 13万円 0.1万円 -
            R8-ONLINE-CLINIC 診療所・薬局 - 3/4 - 13万円 9.7万円 0万円 13万円 0.1万円 -
            R8-ALTERNATE-HOSPITAL 病院 - 1/2 - 82.2万円 41.1万円 4.1万円 78.1万円 0.1万円 -
            R8-ALTERNATE-CHAIN 大型チェーン薬局 - 1/2 - 17.1万円 8.5万円 4.1万円 13万円 0.1万円 -
            R8-ALTERNATE-CLINIC 診療所・薬局 - 3/4 - 17.1万円 12.8万円 4.1万円 13万円 0.1万円 -
            """.split("\n"));
    }

    @Test
    void theOffers() {
        assertThat(book.offers().stream().map(offer -> line(offer.id(), offer.getTitle(), offer.words().fund(), offer.words().kind(),
            offer.window().map(Window::opens), offer.window().map(Window::closes), offer.terms().audience(), offer.terms().inUse(),
            offer.filing().post(), offer.filing().postDeadline(), offer.filing().payee(), offer.source().decision()))).containsExactly("""
            R2-FULL 令和2年度 既存型 医療情報化支援基金 補助金 2020-08-07 2023-09-30 INSURED [] EVERYBODY POSTMARK CLAIMS_ACCOUNT -
            R5-VISIT 令和5年度 居宅同意取得型（令和5年度補正予算） 令和5年度補正予算 補助金 - - INSURED [] NOBODY POSTMARK CLAIMS_ACCOUNT D-29
            R5-NURSING 令和5年度 訪問看護ステーションのオンライン資格確認 医療情報化支援基金 補助金 - - HOME_NURSING [] NOBODY POSTMARK CLAIMS_ACCOUNT D-29
            R6-LIMITED 令和6年度 資格確認限定型 社会保障・税番号制度システム整備費等補助金 補助金 2024-04-01 2025-02-01 LIMITED [LIMITED] EXEMPT_ONLY POSTMARK CLAIMS_ACCOUNT D-01
            R7-VISIT 令和7年度 訪問診療等 地域診療情報連携推進費補助金 補助金 2025-04-01 2026-01-31 INSURED [FULL, VISIT] NOBODY POSTMARK CLAIMS_ACCOUNT -
            R7-ONLINE 令和7年度 オンライン診療等 地域診療情報連携推進費補助金 補助金 2025-04-01 2026-01-31 INSURED [FULL, ONLINE] NOBODY POSTMARK CLAIMS_ACCOUNT -
            R7-ALTERNATE 令和7年度 外来診療等（通常とは異なる動線・機器故障時等） 地域診療情報連携推進費補助金 補助金 2025-04-01 2026-01-31 INSURED [FULL] NOBODY POSTMARK CLAIMS_ACCOUNT -
            R7-LIMITED 令和7年度 資格確認限定型 地域診療情報連携推進費補助金 補助金 2025-04-01 2026-01-31 LIMITED [LIMITED] EXEMPT_ONLY POSTMARK CLAIMS_ACCOUNT D-01、D-20
            R8-VISIT 令和8年度 訪問診療等 地域診療情報連携推進費補助金 補助金 2026-04-01 2027-02-01 INSURED [FULL, VISIT] NOBODY POSTMARK CLAIMS_ACCOUNT D-16
            R8-ONLINE 令和8年度 オンライン診療等 地域診療情報連携推進費補助金 補助金 2026-04-01 2027-02-01 INSURED [FULL, ONLINE] NOBODY POSTMARK CLAIMS_ACCOUNT D-16
            R8-ALTERNATE 令和8年度 外来診療等（通常とは異なる動線・機器故障時等） 地域診療情報連携推進費補助金 補助金 2026-04-01 2027-02-01 INSURED [FULL] NOBODY POSTMARK CLAIMS_ACCOUNT D-16
            R8-LIMITED 令和8年度 資格確認限定型 地域診療情報連携推進費補助金 補助金 2026-04-01 2027-02-01 LIMITED [LIMITED] EXEMPT_ONLY POSTMARK CLAIMS_ACCOUNT D-16、D-01、D-20
            """.split("\n"));
    }

    @Test
    void whatIsPaidForInTheWordsOfTheSources() {
        assertThat(items("R7-VISIT")).containsExactly("DEVICE 患者宅等でのマイナンバーカードの読取や資格確認等のためのモバイル端末等の導入",
            "SYSTEM レセプトコンピュータの改修等");
        assertThat(items("R8-ALTERNATE")).containsExactly(
            "DEVICE 顔認証付きカードリーダーの故障時等にマイナンバーカードの読取や資格確認等のためのモバイル端末等の導入", "SYSTEM レセプトコンピュータの改修");
        assertThat(items("R8-ONLINE")).containsExactly("SYSTEM レセプトコンピュータの改修等", "×DEVICE モバイル端末等の導入");
        assertThat(items("R6-LIMITED")).containsExactly("WHOLE パソコン等に接続する汎用カードリーダー", "WHOLE スマートフォン", "WHOLE タブレット",
            "×WHOLE パソコン本体");
        assertThat(items("R7-LIMITED")).containsExactly("WHOLE パソコン等に接続する汎用カードリーダー", "WHOLE タブレット・スマホ等のモバイル端末等の機器",
            "×WHOLE パソコン本体");
        assertThat(items("R2-FULL")).hasSize(5).contains("WHOLE オンライン資格確認に必要となるオンライン請求回線の導入、既存のオンライン請求回線の増強",
            "×WHOLE 顔認証付きカードリーダー");
        assertThat(book.offer("R7-VISIT").orElseThrow().items().get(0).note()).contains("汎用カードリーダーに接続したノートPC");
    }

    @Test
    void whatIsSentAlong() {
        assertThat(documents("R2-FULL")).containsExactly("ANY 領収書（写し）", "ANY 領収書内訳書（写し）", "ANY 事業完了報告書",
            "CHAIN_PHARMACY グループの処方箋受付回数がわかる書類");
        assertThat(documents("R8-VISIT")).containsExactly("ANY 領収書（写し）", "ANY 領収書内訳書（写し）",
            "CHAIN_PHARMACY グループの処方箋受付回数がわかる書類");
        assertThat(documents("R8-LIMITED")).containsExactly("ANY 領収書（写し）", "ANY 領収書内訳書（写し）");
    }

    @Test
    void whatIsNotPaidTwice() {
        assertThat(book.offers().stream().filter(offer -> !offer.terms().exclusions().isEmpty()).map(offer -> offer.id() + " "
            + offer.terms().exclusions().stream().map(it -> it.grantedScheme() + "/" + name(it.grantedComponent()) + ">" + name(it.component()))
                .collect(Collectors.joining(" ")))).containsExactlyInAnyOrder("R7-ONLINE ALTERNATE/SYSTEM>SYSTEM", "R8-ONLINE ALTERNATE/SYSTEM>SYSTEM",
            "R7-ALTERNATE ONLINE/SYSTEM>SYSTEM ALTERNATE/->-", "R8-ALTERNATE ONLINE/SYSTEM>SYSTEM ALTERNATE/->-");
        assertThat(book.offers()).noneMatch(offer -> offer.terms().repeatable());
    }

    @Test
    void thisYearSaysWhereItsFiguresComeFrom() {
        assertThat(book.offers().stream().filter(offer -> offer.year().year() == 2026)).hasSize(4).allSatisfy(offer -> {
            assertThat(offer.remark()).isEqualTo("金額は令和7年度と同じとして登録"
                + (offer.id().equals("R8-LIMITED") ? "。令和7年度資料は義務化対象外のみ記載" : ""));
            assertThat(offer.source().document()).contains("2026-07-001");
        });
        assertThat(book.offers()).noneMatch(offer -> offer.source().document().isEmpty());
    }

    @Test
    void whichDaysArePrintedAndWhichAreOurs() {
        assertThat(book.offers()).extracting(offer -> offer.id() + " " + offer.source().dates()).containsExactly("""
            R2-FULL 受付開始は資料にあるカードリーダーの申込受付の開始日、申請期限は資料に記載がないため当サイトで登録
            R5-VISIT 申請期限は資料に記載なし
            R5-NURSING 申請期限は資料に記載なし
            R6-LIMITED 申請期限は資料のとおり（健診実施機関等と助産所は記載がないため同じとして登録）。受付開始は資料に記載がないため年度の初日として登録
            R7-VISIT 申請期限は資料のとおり。受付開始は資料に記載がないため年度の初日として登録
            R7-ONLINE 申請期限は資料のとおり。受付開始は資料に記載がないため年度の初日として登録
            R7-ALTERNATE 申請期限は資料のとおり。受付開始は資料に記載がないため年度の初日として登録
            R7-LIMITED 申請期限は資料のとおり。受付開始は資料に記載がないため年度の初日として登録
            R8-VISIT お知らせのとおり
            R8-ONLINE お知らせのとおり
            R8-ALTERNATE お知らせのとおり
            R8-LIMITED お知らせのとおり
            """.split("\n"));
    }

    private static String figures(Listing listing) {
        Programme programme = listing.programme();
        Figures figures = programme.figures();
        return line(programme.id(), programme.facilityClass().getLabel(), programme.readers(), figures.rate(),
            figures.printedBase().map(yen -> yen.inMan()), figures.costCap().map(yen -> yen.inMan()), figures.awardCap().inMan(),
            figures.caps().map(caps -> caps.device().inMan()), figures.caps().map(caps -> caps.system().inMan()), figures.unit().inMan(),
            programme.freeReaders());
    }

    private List<String> items(String offer) {
        return book.offer(offer).orElseThrow().items().stream()
            .map(item -> (item.eligible() ? "" : "×") + item.component() + " " + item.words()).toList();
    }

    private List<String> documents(String offer) {
        return book.offer(offer).orElseThrow().filing().documents().stream()
            .map(document -> document.facilityClass() + " " + document.words()).toList();
    }

    private static String name(Optional<Component> component) {
        return component.map(Component::name).orElse("-");
    }

    private static String line(Object... cells) {
        return Stream.of(cells).map(cell -> cell instanceof Optional<?> optional ? optional.map(Object::toString).orElse("") : cell.toString())
            .map(cell -> cell.isEmpty() ? "-" : cell).collect(Collectors.joining(" "));
    }
}
