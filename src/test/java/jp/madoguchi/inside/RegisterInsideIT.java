package jp.madoguchi.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.DatedIdentifier;
import jp.madoguchi.facility.Entry;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityFile;
import jp.madoguchi.facility.FacilityFiles;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.Fact;
import jp.madoguchi.facility.FactKind;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.IdentifierKind;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.facility.RecordSheet;
import jp.madoguchi.facility.RevisionKind;
import jp.madoguchi.facility.Sheet;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.HouseClock;
import jp.madoguchi.platform.NotAllowed;
import jp.madoguchi.platform.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was true on a day, and what we knew of it. */
@ExtendWith(ArquillianExtension.class)
class RegisterInsideIT {

    private static final Caller REVIEWER = new Caller("shinsa1", Set.of(Role.REVIEWER));
    private static final LocalDate OPENED = LocalDate.of(2010, 4, 1);

    @Inject
    RecordSheet register;

    @Inject
    Facilities facilities;

    @Inject
    FacilityFiles files;

    @Inject
    Statements statements;

    @Inject
    HouseClock clock;

    @Test
    void theLastWordAboutADayCountsAndWhatWeKnewBeforeCanStillBeAsked() {
        Identifier code = enter("2910000015", "あすか台医院");
        OffsetDateTime before = OffsetDateTime.now((Clock) clock);
        record(code, Fact.since(LocalDate.of(2023, 11, 1), FactKind.CLAIM, "PAPER_65", "免除届出書"));
        record(code, new Fact(FactKind.CLAIM, "ELECTRONIC", LocalDate.of(2024, 6, 1), Optional.of(LocalDate.of(2024, 8, 31)), Optional.empty(), "訂正"));

        assertEquals(ClaimKind.UNKNOWN, on(code, "2023-10-31").facts().claim());
        assertEquals(ClaimKind.PAPER_65, on(code, "2023-11-01").facts().claim());
        assertEquals(ClaimKind.ELECTRONIC, on(code, "2024-06-01").facts().claim());
        assertEquals(ClaimKind.ELECTRONIC, on(code, "2024-08-31").facts().claim());
        assertEquals(ClaimKind.PAPER_65, on(code, "2024-09-01").facts().claim());
        assertEquals(ClaimKind.UNKNOWN, files.open(code, new AsOf(LocalDate.of(2024, 6, 1), before)).orElseThrow().facts().claim());
    }

    @Test
    void whoSaidItAndOnWhatEvidenceStandsBesideEachFact() {
        Identifier code = enter("2910000023", "いかるが医院");
        record(code, new Fact(FactKind.MEASURE_2, "YES", LocalDate.of(2023, 4, 1), Optional.empty(), Optional.of(LocalDate.of(2025, 4, 10)), "回線業者の通知"));

        var known = on(code, "2025-01-01").known().get(0);
        assertEquals("回線業者の通知", known.fact().evidence());
        assertEquals("shinsa1", known.revision().getInForceBy());
        assertEquals(RevisionKind.CONFIRMATION, known.revision().getKind());
        assertEquals(Optional.of(LocalDate.of(2025, 4, 10)), on(code, "2025-01-01").facts().measures().get(0).circumstanceEnded());
    }

    @Test
    void aNumberHoldsForItsDaysAndMayEnd() {
        Identifier code = enter("2910000031", "うねび医院");
        Identifier receipt = Identifier.read(IdentifierKind.BUREAU_RECEIPT, "奈-26").orElseThrow();
        register.record(sheet(new Sheet.Line(code, OPENED, Optional.empty(), List.of(
            new DatedIdentifier(receipt, OPENED, Optional.of(LocalDate.of(2010, 5, 31)), false)), List.of())), REVIEWER);

        assertEquals("うねび医院", find(receipt, "2010-05-31").orElseThrow());
        assertTrue(find(receipt, "2010-06-01").isEmpty());
        assertTrue(find(code, "2010-03-31").isEmpty());

        register.record(sheet(new Sheet.Line(code, LocalDate.of(2020, 1, 1), Optional.empty(), List.of(
            new DatedIdentifier(code, LocalDate.of(2020, 1, 1), Optional.empty(), true)), List.of())), REVIEWER);
        assertEquals("うねび医院", find(code, "2019-12-31").orElseThrow());
        assertTrue(find(code, "2020-01-01").isEmpty());
    }

    @Test
    void successionLinksTheOldCodeAndTheNew() {
        Identifier old = enter("2910000049", "えびす医院");
        Identifier young = enter("2910000056", "医療法人えびす会　えびす医院");
        register.record(new Sheet(RevisionKind.CONFIRMATION, "承継", List.of(line(old), line(young)),
            List.of(new Sheet.Link(old, young, LocalDate.of(2025, 10, 1), "法人化")), List.of()), REVIEWER);

        assertEquals("2910000056", on(old, "2025-10-01").successions().get(0).number());
        assertTrue(on(young, "2025-10-01").successions().get(0).predecessor());
        assertTrue(on(young, "2025-09-30").successions().isEmpty());
    }

    @Test
    void aChainIsLargeByTheRuleOfTheDay() {
        Identifier shop = enter("2940000024", "おおみわ薬局");
        register.record(new Sheet(RevisionKind.CONFIRMATION, "グループ", List.of(new Sheet.Line(shop, OPENED, Optional.empty(), List.of(),
            List.of(Fact.since(OPENED, FactKind.CHAIN_GROUP, "G-29-1", "申出書")))), List.of(),
            List.of(new Sheet.Count("G-29-1", YearMonth.of(2025, 3), 40_000, "集計表"))), REVIEWER);

        assertTrue(on(shop, "2026-03-31").chain().orElseThrow().large());
        assertTrue(!on(shop, "2026-04-01").chain().orElseThrow().large());
        assertTrue(on(shop, "2025-02-28").chain().isEmpty());
    }

    @Test
    void everyQuestionIsAFixedNumberOfStatements() {
        Identifier code = enter("2910000064", "かしはら医院");
        for (int month = 1; month <= 12; month++) {
            record(code, Fact.since(LocalDate.of(2024, month, 1), FactKind.CHECKUP, month % 2 == 0 ? "NO" : "YES", "月" + month));
        }
        files.open(code, AsOf.today(clock));

        assertEquals(1, statements.during(() -> find(code, "2025-01-01")));
        assertEquals(2, statements.during(() -> facilities.named("かしはら", AsOf.today(clock), 50)));
        assertEquals(5, statements.during(() -> on(code, "2025-01-01")));
    }

    @Test
    void namesAreFoundInAnySpelling() {
        enter("2910000072", "髙﨑𠮷田クリニック");
        enter("2910000080", "さくらんぼ\uDB40\uDD00歯科ガーデン");

        for (String typed : List.of("高崎", "髙﨑", "吉田くりにつく", "ｸﾘﾆｯｸ", "クリニック")) {
            assertTrue(names(typed).contains("髙﨑𠮷田クリニック"), typed);
        }
        for (String typed : List.of("サクランボ", "ｻｸﾗﾝﾎﾞ", "がーでん", "ｶﾞｰﾃﾞﾝ", "カ\u3099ーテ\u3099ン")) {
            assertTrue(names(typed).contains("さくらんぼ\uDB40\uDD00歯科ガーデン"), typed);
        }
        assertTrue(names("%").isEmpty());
    }

    /** Two nodes on an empty database both bring the demo's facilities. */
    @Test
    void whatANodeBringsAtItsStartIsEnteredOnce() {
        Identifier code = Identifier.of(new FacilityCode("2910000106"));
        OffsetDateTime always = OffsetDateTime.parse("2020-01-01T00:00:00+09:00");

        register.recordAsKnownSince(always, entering(code, "きたやま医院"), REVIEWER);
        register.recordAsKnownSince(always, entering(code, "きたやま医院（二度目）"), REVIEWER);

        assertEquals("きたやま医院", find(code, "2025-01-01").orElseThrow());
    }

    @Test
    void whoMayNotWritesNothing() {
        Sheet sheet = sheet(line(Identifier.of(new FacilityCode("2910000098"))));

        assertThrows(NotAllowed.class, () -> register.record(sheet, Caller.VISITOR));
        assertThrows(NotAllowed.class, () -> register.record(sheet, new Caller("c1", Set.of(Role.FACILITY_MANAGER))));
        assertThrows(IllegalArgumentException.class, () -> register.record(sheet, REVIEWER));
    }

    private List<String> names(String typed) {
        return facilities.named(typed, AsOf.today(clock), 50).stream().map(found -> found.entry().name()).toList();
    }

    private Optional<String> find(Identifier identifier, String day) {
        return facilities.find(identifier, AsOf.on(LocalDate.parse(day))).map(found -> found.entry().name());
    }

    private FacilityFile on(Identifier code, String day) {
        return files.open(code, AsOf.on(LocalDate.parse(day))).orElseThrow();
    }

    private Identifier enter(String code, String name) {
        Identifier identifier = Identifier.of(new FacilityCode(code));
        register.record(entering(identifier, name), REVIEWER);
        return identifier;
    }

    private static Sheet entering(Identifier identifier, String name) {
        Entry entry = new Entry(FacilityType.CLINIC, FacilityStatus.ACTIVE, name, "", "6340000", Prefecture.NARA, "橿原市１－１", "", "", "", Optional.of(OPENED));
        return sheet(new Sheet.Line(identifier, OPENED, Optional.of(entry), List.of(), List.of()));
    }

    private void record(Identifier code, Fact fact) {
        register.record(sheet(new Sheet.Line(code, fact.from(), Optional.empty(), List.of(), List.of(fact))), REVIEWER);
    }

    private static Sheet.Line line(Identifier code) {
        return new Sheet.Line(code, OPENED, Optional.empty(), List.of(), List.of());
    }

    private static Sheet sheet(Sheet.Line line) {
        return Sheet.of(RevisionKind.CONFIRMATION, "確認", line);
    }
}
