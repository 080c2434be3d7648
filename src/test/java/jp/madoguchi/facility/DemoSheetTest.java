package jp.madoguchi.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.platform.text.Folding;
import jp.madoguchi.platform.text.PhoneNumber;
import jp.madoguchi.platform.text.PostalCode;
import jp.madoguchi.platform.text.RefusedCharacter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoSheetTest {

    private static final Pattern README_ROW = Pattern.compile("(?m)^\\| ([A-Z0-9]+) \\| ([^ |]+) \\| .+ \\|$");
    private static final Sheet SHEET = DemoSheet.read();
    private static final List<Entry> ENTRIES = SHEET.lines().stream().flatMap(line -> line.entry().stream()).toList();

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource(textBlock = """
        H1,     1319900013,    病院,                   医療法人社団窓口会　デモ中央病院
        C1,     1019900016,    医科診療所,             髙﨑デモクリニック
        D1,     2739900013,    歯科診療所,             𠮷田デモ歯科医院
        P1,     1449900016,    薬局,                   デモさくら薬局
        L1,     2349900015,    薬局,                   デモみなと薬局　本店
        L2,     2349900023,    薬局,                   デモみなと薬局　駅前店
        L3,     2349900031,    薬局,                   デモみなと薬局　緑店
        K1,     4019900010,    医科診療所,             デモ内科医院
        N1,     4619900014,    医科診療所,             デモ岬診療所
        K2,     4719900013,    医科診療所,             デモ離島診療所
        K3,     1319900021,    医科診療所,             デモ訪問診療クリニック
        K4,     2019900014,    医科診療所,             デモ高原クリニック
        K6,     3219900010,    医科診療所,             デモ山里診療所
        E1,     9900000001,    健診専門機関,           一般財団法人デモ健診センター
        M1,     9900001,       助産所,                 デモたまご助産院
        S1,     協1399999-0-0, 施術所,                 デモ整骨院
        V1,     1369900012,    訪問看護ステーション,   訪問看護ステーションデモひまわり
        Y1,     2219900012,    医科診療所,             葛󠄀城デモ医院
        Y2,     2219900020,    医科診療所,             医療法人葛󠄀城会　葛󠄀城デモ医院
        X1,     0419900014,    医科診療所,             デモ旧街道医院
        SAMPLE, 1234567890,    歯科診療所,             サンプル医療機関
        """)
    void theReadmeNamesEachByItsNumber(String key, String number, String type, String name) throws IOException {
        assertThat(readme()).containsEntry(key, number).hasSize(21);
        Sheet.Line line = line(number);
        assertThat(line.entry()).map(Entry::name).contains(name);
        assertThat(line.entry()).map(entry -> entry.type().getLabel()).contains(type);
    }

    @Test
    void nobodyElseIsInTheDemo() throws IOException {
        assertThat(SHEET.lines().stream().map(line -> line.facility().number()))
            .containsOnly(readme().values().stream().map(Folding::digits).toArray(String[]::new));
    }

    @Test
    void checkDigitsAreRightExceptThatOfTheSample() {
        assertThat(SHEET.lines().stream().map(Sheet.Line::facility)
            .filter(identifier -> identifier.kind() == IdentifierKind.FACILITY_CODE).map(Identifier::number).distinct()
            .filter(number -> !new FacilityCode(number).isCheckDigitRight())).containsExactly("1234567890");
    }

    @Test
    void aCodeFitsPrefectureAndType() {
        assertThat(SHEET.lines().stream().filter(line -> line.facility().kind() == IdentifierKind.FACILITY_CODE)
            .filter(line -> !fits(new FacilityCode(line.facility().number()), line.entry().orElseThrow()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} {2} since {3}")
    @CsvSource(textBlock = """
        H1, FULL_IN_USE,      YES,           2023-03-01
        H1, CHECKUP,          YES,           2024-04-01
        H1, ANNEX,            YES,           2024-04-01
        C1, FULL_IN_USE,      YES,           2023-02-01
        C1, VISIT_IN_USE,     YES,           2024-05-01
        P1, FULL_IN_USE,      YES,           2022-12-01
        K1, CLAIM,            PAPER_65,      2011-04-01
        N1, CLAIM,            PAPER_BY_HAND, 2011-04-01
        K2, MEASURE_2,        YES,           2023-04-01
        K3, MEASURE_3,        YES,           2023-04-01
        K3, HOME_VISITS_ONLY, YES,           2019-04-01
        K4, MEASURE_4,        YES,           2023-04-01
        K6, MEASURE_6,        YES,           2023-04-01
        E1, CHECKUP,          YES,           2008-04-01
        M1, DIRECT_PAYMENT,   YES,           2015-04-01
        V1, FULL_IN_USE,      YES,           2024-06-01
        L1, CHAIN_GROUP,      DEMO-MINATO,   1998-04-01
        L2, CHAIN_GROUP,      DEMO-MINATO,   2004-07-01
        L3, CHAIN_GROUP,      DEMO-MINATO,   2012-11-01
        """)
    void isKnownFor(String key, FactKind kind, String value, LocalDate from) throws IOException {
        assertThat(line(readme().get(key)).facts())
            .anyMatch(fact -> fact.kind() == kind && fact.value().equals(value) && fact.from().equals(from));
    }

    @Test
    void theGroupReceivesExactly40000PrescriptionsAMonth() {
        assertThat(SHEET.months()).extracting(Sheet.Count::month, Sheet.Count::prescriptions).containsExactly(
            tuple(YearMonth.of(2025, 4), 40_000),
            tuple(YearMonth.of(2026, 4), 40_000));
        assertThat(SHEET.months()).extracting(Sheet.Count::group).containsOnly("DEMO-MINATO");
    }

    @Test
    void y1GoesOnAsY2OnTheDayAfterItsLast() throws IOException {
        assertThat(SHEET.successions()).containsExactly(
            new Sheet.Link(identifier("Y1"), identifier("Y2"), LocalDate.of(2025, 10, 1), "法人化"));
        assertThat(closed("Y1")).contains(LocalDate.of(2025, 10, 1));
    }

    @Test
    void x1IsClosedFromTheDayAfterItsLast() throws IOException {
        assertThat(closed("X1")).contains(LocalDate.of(2024, 4, 1));
    }

    @Test
    void nothingIsKnownBeforeAFacilityBegan() {
        assertThat(SHEET.lines().stream()
            .filter(line -> line.facts().stream().anyMatch(fact -> fact.from().isBefore(line.from())))).isEmpty();
    }

    @Test
    void everyFieldIsInOrder() {
        assertThat(ENTRIES).allSatisfy(entry -> {
            assertThat(PostalCode.of(entry.postalCode()).understood()).isPresent();
            assertThat(PhoneNumber.of(entry.phone()).understood()).map(PhoneNumber::toString).contains(entry.phone());
            assertThat(entry.kana()).matches("[ァ-ヶー　]+");
            assertThat(Stream.of(entry.name(), entry.founder(), entry.manager(), entry.address()))
                .allMatch(text -> RefusedCharacter.inLine(text).isEmpty() && Folding.name(text).equals(text));
        });
    }

    @Test
    void nobodyIsRealAndNobodyCanBeCalled() {
        assertThat(ENTRIES).allMatch(entry -> entry.name().matches(".*(デモ|サンプル).*") && entry.address().contains("見本"))
            .allMatch(entry -> entry.phone().split("-")[1].startsWith("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"髙﨑", "𠮷", "\uDB40\uDD00"})
    void namesThatAreHardToKeepAreAmongThem(String hard) {
        assertThat(ENTRIES).anyMatch(entry -> entry.name().contains(hard));
    }

    private static boolean fits(FacilityCode code, Entry entry) {
        PointTable table = switch (entry.type()) {
            case HOSPITAL, CLINIC -> PointTable.MEDICAL;
            case DENTAL_CLINIC -> PointTable.DENTAL;
            case PHARMACY -> PointTable.PHARMACY;
            default -> PointTable.HOME_NURSING;
        };
        return code.getPointTable() == table && Prefecture.of(code.getPrefecture()) == entry.prefecture();
    }

    private static Optional<LocalDate> closed(String key) throws IOException {
        Identifier identifier = identifier(key);
        return SHEET.lines().stream().filter(line -> line.facility().equals(identifier))
            .filter(line -> line.entry().orElseThrow().status() == FacilityStatus.CLOSED).map(Sheet.Line::from).findFirst();
    }

    private static Identifier identifier(String key) throws IOException {
        return line(readme().get(key)).facility();
    }

    private static Sheet.Line line(String number) {
        return SHEET.lines().stream().filter(line -> line.facility().number().equals(Folding.digits(number))).findFirst().orElseThrow();
    }

    private static Map<String, String> readme() throws IOException {
        return README_ROW.matcher(Files.readString(Path.of("README.md"))).results()
            .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    }
}
