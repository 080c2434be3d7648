package jp.madoguchi.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.Entry;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityFiles;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.Fact;
import jp.madoguchi.facility.FactKind;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.facility.RecordSheet;
import jp.madoguchi.facility.RevisionKind;
import jp.madoguchi.facility.Sheet;
import jp.madoguchi.facility.lists.BureauLayouts;
import jp.madoguchi.facility.lists.DiscardList;
import jp.madoguchi.facility.lists.ListImportState;
import jp.madoguchi.facility.lists.ListImports;
import jp.madoguchi.facility.lists.ListObjection;
import jp.madoguchi.facility.lists.ListWorker;
import jp.madoguchi.facility.lists.PutListInForce;
import jp.madoguchi.facility.lists.ReceiveList;
import jp.madoguchi.facility.lists.TakeListBack;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.HouseClock;
import jp.madoguchi.platform.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a list prints and what was said of a facility in another way are one file. */
@ExtendWith(ArquillianExtension.class)
class ListsInsideIT {

    private static final Caller REVIEWER = new Caller("shinsa1", Set.of(Role.REVIEWER));
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Inject
    ReceiveList receive;
    @Inject
    PutListInForce putInForce;
    @Inject
    TakeListBack takeBack;
    @Inject
    DiscardList discard;
    @Inject
    ListImports imports;
    @Inject
    BureauLayouts layouts;
    @Inject
    RecordSheet register;
    @Inject
    Facilities facilities;
    @Inject
    FacilityFiles files;
    @Inject
    HouseClock clock;
    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Test
    void whatWasDeclaredMeanwhileIsThereAgainWithTheList() throws IOException {
        Identifier code = code("4340000019");
        long first = inForce(list("熊本県", "令和8年7月1日", "4340000019"));
        register.record(sheet(new Sheet.Line(code, JULY, Optional.empty(), List.of(),
            List.of(Fact.since(JULY, FactKind.CLAIM, "PAPER_65", "免除届出書")))), REVIEWER);
        assertEquals(Optional.empty(), takeBack.takeBack(first, "試し", REVIEWER));
        assertTrue(facilities.find(code, AsOf.on(JULY)).isEmpty());

        inForce(list("熊本県", "令和8年7月1日", "4340000019"));

        assertEquals(ClaimKind.PAPER_65, files.open(code, AsOf.on(JULY)).orElseThrow().facts().claim());
    }

    @Test
    void anOlderListRevivesNobody() throws IOException {
        Identifier code = code("4440000018");
        LocalDate opened = LocalDate.of(1998, 4, 1);
        LocalDate closed = LocalDate.of(2026, 7, 15);
        register.record(new Sheet(RevisionKind.CONFIRMATION, "廃止の届出", List.of(
            new Sheet.Line(code, opened, Optional.of(entry("大分薬局")), List.of(), List.of()),
            new Sheet.Line(code, closed, Optional.of(entry("大分薬局").closed()), List.of(), List.of())), List.of(), List.of()), REVIEWER);

        inForce(list("大分県", "令和8年7月1日", "4440000018"));

        assertEquals("見本薬局", find(code, closed.minusDays(1)).name());
        assertEquals(FacilityStatus.CLOSED, find(code, closed).status());
    }

    @Test
    void aFacilityKnownFromALaterDayIsTheSameOne() throws IOException {
        Identifier code = code("4540000017");
        LocalDate later = LocalDate.of(2026, 8, 1);
        register.record(sheet(new Sheet.Line(code, later, Optional.of(entry("宮崎薬局")), List.of(), List.of())), REVIEWER);

        inForce(list("宮崎県", "令和8年7月1日", "4540000017"));

        assertEquals("見本薬局", find(code, JULY).name());
        assertEquals("宮崎薬局", find(code, later).name());
    }

    @Test
    void whoIsEnteredWhileAListWaitsIsNotEnteredTwice() throws IOException {
        Identifier code = code("4640000016");
        long waiting = read(list("鹿児島県", "令和8年7月1日", "4640000016"));
        register.record(sheet(new Sheet.Line(code, JULY, Optional.of(entry("鹿児島薬局")), List.of(), List.of())), REVIEWER);

        assertEquals(Optional.of(ListObjection.READ_BEFORE_ANOTHER), putInForce.put(waiting, false, REVIEWER));
        discard.discard(waiting, REVIEWER);
        inForce(list("鹿児島県", "令和8年7月1日", "4640000016"));

        assertEquals("見本薬局", find(code, JULY).name());
        assertEquals(1, facilities.search("4640000016", AsOf.on(JULY), 9).size());
    }

    private Entry find(Identifier code, LocalDate day) {
        return facilities.find(code, AsOf.on(day)).orElseThrow().entry();
    }

    private long inForce(String list) throws IOException {
        long id = read(list);
        assertEquals(Optional.empty(), putInForce.put(id, false, REVIEWER));
        return id;
    }

    /** The house's own round may be reading it already. */
    private long read(String list) throws IOException {
        long id = receive.receive("一覧.csv", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), REVIEWER);
        while (imports.find(id).orElseThrow().getState() == ListImportState.READING) {
            new ListWorker(database, layouts::current, clock).work();
        }
        return id;
    }

    private static String list(String prefecture, String day, String code) {
        return "コード内容別医療機関一覧表\n[" + prefecture + "]\n[" + day + "現在 薬局 現存/休止]\n"
            + "項番,医療機関番号,医療機関名称,医療機関所在地,電話番号,開設者氏名,管理者氏名,指定年月日,病床数／診療科名,種別\n"
            + "1," + code.substring(3) + ",見本薬局,〒860-0001 見本市見本町１,096-100-0001,見本　一,見本　二,平10. 4. 1,,薬局\n";
    }

    private static Entry entry(String name) {
        return new Entry(FacilityType.PHARMACY, FacilityStatus.ACTIVE, name, "", "", Prefecture.OITA, "見本市", "", "", "", Optional.empty());
    }

    private static Identifier code(String digits) {
        return Identifier.of(new FacilityCode(digits));
    }

    private static Sheet sheet(Sheet.Line line) {
        return Sheet.of(RevisionKind.CONFIRMATION, "確認", line);
    }
}
