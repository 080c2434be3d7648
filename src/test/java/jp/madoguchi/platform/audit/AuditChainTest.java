package jp.madoguchi.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.Databases;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.audit.AuditFinding.Break;
import jp.madoguchi.platform.audit.AuditFinding.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class AuditChainTest {

    @Parameter
    Databases database;
    private AuditDesk desk;

    @BeforeEach
    void open() {
        desk = new AuditDesk(database);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsRecordedIsSealedOnceAndHolds() {
        assertThat(desk.verify()).isEqualTo(new AuditFinding(0, 0, Optional.empty()));
        desk.record(3);
        assertThat(desk.seal()).isEqualTo(3);
        desk.record(2);
        AuditFinding finding = desk.verify();
        assertThat(finding.isSound()).isTrue();
        assertThat(finding.sealed()).isEqualTo(3);
        assertThat(finding.unsealed()).as("the tail not yet in the chain").isEqualTo(2);
        assertThat(desk.seal()).isEqualTo(2);
        assertThat(desk.seal()).isZero();
        assertThat(desk.verify().sealed()).isEqualTo(5);
    }

    @Test
    void oddTextNeitherBreaksTheVerbNorTheChain() {
        desk.record("\u0000NUL\r\n\uD842 half, whole: 𠮷髙① か\u3099 " + "長".repeat(3000));
        desk.record("x".repeat(1998) + "𠮷𠮷");
        desk.record("");
        desk.seal();
        assertThat(desk.verify().isSound()).isTrue();
    }

    @Test
    void anEntryCommittedLateUnderASmallNumberIsSealedAfterGreaterOnes() {
        desk.record(2);
        desk.seal();
        desk.tamper("insert into audit_entry (id, at, caller, deed, subject, detail, request_id)"
                + " select -5, at, caller, deed, subject, detail, request_id from audit_entry where id = " + desk.entryAt(1),
                "insert into audit_unsealed (entry_id) values (-5)");
        assertThat(desk.seal()).isEqualTo(1);
        assertThat(desk.entryAt(3)).isEqualTo(-5);
        assertThat(desk.verify().isSound()).isTrue();
    }

    @Test
    void anyChangedFieldIsFound() {
        desk.record(5);
        desk.seal();
        for (String column : List.of("caller", "deed", "subject", "detail", "request_id")) {
            change(column + " = " + column + " || '!'", column + " = substring(" + column + " from 1 for char_length(" + column + ") - 1)");
        }
        change("at = at + interval '1' second", "at = at - interval '1' second");
        assertThat(desk.verify().isSound()).as("all put back").isTrue();
    }

    @Test
    void aTextMovedFromOneFieldToTheNextIsFound() {
        desk.record(1);
        desk.seal();
        desk.tamper("update audit_entry set deed = 'LOOKf', subject = 'acility:1312345678'");
        assertBreak(Kind.CHANGED_OR_MOVED, 1, desk.entryAt(1));
    }

    @Test
    void aRemovedEntryIsFoundWhetherItsSealIsLeftOrNot() {
        desk.record(5);
        desk.seal();
        long third = desk.entryAt(3);
        desk.tamper("delete from audit_entry where id = " + third);
        assertBreak(Kind.ENTRY_REMOVED, 3, third);
        desk.tamper("delete from audit_seal where position = 3");
        assertBreak(Kind.SEAL_REMOVED, 3, 0);
    }

    @Test
    void aGapClosedByMovingTheRestUpIsFound() {
        desk.record(4);
        desk.seal();
        long third = desk.entryAt(3);
        desk.tamper("delete from audit_entry where id = " + desk.entryAt(2), "delete from audit_seal where position = 2",
                "update audit_seal set position = 2 where position = 3", "update audit_seal set position = 3 where position = 4",
                "update audit_head set position = 3");
        assertBreak(Kind.CHANGED_OR_MOVED, 2, third);
    }

    @Test
    void aChainCutShortIsFound() {
        desk.record(4);
        desk.seal();
        desk.tamper("delete from audit_entry where id = " + desk.entryAt(4), "delete from audit_seal where position = 4");
        assertBreak(Kind.SEAL_REMOVED, 4, 0);
        desk.tamper("update audit_head set position = 3");
        assertBreak(Kind.HEAD_CHANGED, 3, 0);
    }

    @Test
    void anEntrySlippedInIsFound() {
        desk.record(3);
        desk.seal();
        desk.tamper(slipIn(-7));
        assertBreak(Kind.INSERTED, 0, -7);
        desk.tamper("insert into audit_seal (position, entry_id, sealed_at, digest)"
                + " select 4, -7, sealed_at, digest from audit_seal where position = 3");
        assertBreak(Kind.INSERTED, 4, -7);
        desk.tamper("delete from audit_head");
        assertThat(desk.verify().isSound()).isFalse();
    }

    @Test
    void anEntrySlippedIntoTheMiddleIsFound() {
        desk.record(3);
        desk.seal();
        desk.tamper(slipIn(-7), "update audit_seal set position = 4 where position = 3",
                "insert into audit_seal (position, entry_id, sealed_at, digest)"
                + " select 3, -7, sealed_at, digest from audit_seal where position = 4", "update audit_head set position = 4");
        assertBreak(Kind.CHANGED_OR_MOVED, 3, -7);
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        desk.record(4);
        desk.seal();
        long second = desk.entryAt(2);
        long third = desk.entryAt(3);
        desk.tamper("update audit_seal set entry_id = -1 where position = 2",
                "update audit_seal set entry_id = " + second + " where position = 3",
                "update audit_seal set entry_id = " + third + " where position = 2");
        assertBreak(Kind.CHANGED_OR_MOVED, 2, third);
    }

    @Test
    void aChangedSealIsFound() {
        desk.record(3);
        desk.seal();
        desk.tamper("update audit_seal set sealed_at = sealed_at - interval '1' day where position = 2");
        assertBreak(Kind.CHANGED_OR_MOVED, 2, desk.entryAt(2));
    }

    @Test
    void aTrailLongerThanAPageIsWalkedToItsLastEntry() {
        desk.record(3);
        desk.tamper("insert into audit_entry (id, at, caller, deed, subject, detail, request_id)"
                + " select 100000 + n.x, e.at, e.caller, e.deed, e.subject, e.detail, e.request_id from audit_entry e, " + numbers(2600)
                + " where e.id = (select min(id) from audit_entry)",
                "insert into audit_unsealed (entry_id) select id from audit_entry where id > 100000");
        assertThat(desk.seal()).isEqualTo(2603);
        assertThat(desk.verify()).isEqualTo(new AuditFinding(2603, 0, Optional.empty()));
        desk.tamper("update audit_entry set detail = '' where id = " + desk.entryAt(2603));
        assertBreak(Kind.CHANGED_OR_MOVED, 2603, 102600);
    }

    @Test
    void twoSealersAtOnceMakeOneChainWhileVerbsWriteAndTheVerifierReads() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(5);
        Callable<Integer> verb = () -> {
            desk.record(20);
            return 0;
        };
        Callable<Integer> sealer = () -> {
            int sealed = 0;
            for (int i = 0; i < 25; i++) {
                sealed += desk.seal();
                assertThat(desk.verify().isSound()).isTrue();
            }
            return sealed;
        };
        List<Integer> sealed = new ArrayList<>();
        for (Future<Integer> done : nodes.invokeAll(List.of(verb, verb, verb, sealer, sealer))) {
            sealed.add(done.get());
        }
        nodes.shutdown();
        sealed.add(desk.seal());
        assertThat(sealed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        assertThat(desk.verify()).isEqualTo(new AuditFinding(60, 0, Optional.empty()));
    }

    @Test
    void whileOneSealsTheOtherPasses() {
        desk.record(1);
        Jdbc.inTransaction(desk.dataSource, connection -> {
            assertThat(AuditHead.lock(connection)).isPresent();
            assertThat(desk.seal()).isZero();
            return null;
        });
        assertThat(desk.seal()).isEqualTo(1);
    }

    private void change(String how, String back) {
        long third = desk.entryAt(3);
        desk.tamper("update audit_entry set " + how + " where id = " + third);
        assertBreak(Kind.CHANGED_OR_MOVED, 3, third);
        desk.tamper("update audit_entry set " + back + " where id = " + third);
    }

    private void assertBreak(Kind kind, long position, long entryId) {
        assertThat(desk.verify().firstBreak()).contains(new Break(kind, position, entryId));
    }

    private static String slipIn(long id) {
        return "insert into audit_entry (id, at, caller, deed, subject, detail, request_id) select " + id
                + ", at, caller, deed, subject, detail, request_id from audit_entry where id = (select min(id) from audit_entry)";
    }

    private String numbers(int count) {
        return database == Databases.POSTGRESQL ? "generate_series(1, " + count + ") as n(x)" : "system_range(1, " + count + ") as n";
    }
}
