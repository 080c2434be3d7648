package jp.madoguchi.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.Databases;
import jp.madoguchi.platform.keys.KeyStores;
import jp.madoguchi.platform.keys.TestKeys;
import jp.madoguchi.platform.keys.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class OutboxLogTest {

    @Parameter
    Databases database;
    private OutboxDesk desk;

    @BeforeEach
    void open() {
        desk = new OutboxDesk(database.fresh());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theNewestComesFirstAndTheNextPageGoesOnWhereThisOneEnds() {
        for (int i = 1; i <= 5; i++) {
            desk.mail(new Envelope("a@example.jp", "", "件名" + i), "本文" + i);
        }
        OutboxLog log = new OutboxLog(desk.dataSource, desk.vault);
        List<OutboxItem> first = log.newest(2);
        assertThat(first).extracting(OutboxItem::getSubject).containsExactly("件名5", "件名4");
        List<OutboxItem> next = log.before(first.get(1).getId(), 10);
        assertThat(next).extracting(OutboxItem::getBody).containsExactly("本文3", "本文2", "本文1");
        assertThat(log.before(next.get(2).getId(), 10)).isEmpty();
    }

    @Test
    void eachMessageShowsItsOwnAttempts() throws IOException {
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        try (ScriptedSmtp server = new ScriptedSmtp().answer("RCPT", "450 4.2.1 mailbox busy")) {
            desk.worker(OutboxDesk.server(server.port())).work();
            desk.clock.moveTo(desk.firstDue());
            server.answer("RCPT", "250 ok");
            desk.worker(OutboxDesk.server(server.port())).work();
        }
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);

        List<OutboxItem> items = new OutboxLog(desk.dataSource, desk.vault).newest(10);
        assertThat(items).extracting(OutboxItem::getState)
                .containsExactly(OutboxState.WAITING, OutboxState.SENT, OutboxState.SENT);
        assertThat(items.get(0).getAttempts()).isEmpty();
        assertThat(items.get(0).getDue()).isEqualTo("2026年1月15日（令和8年）9時01分");
        assertThat(items.get(1).getAttempts()).extracting(OutboxAttempt::getOutcome).containsExactly("あとで送り直します", "引き渡しました");
        assertThat(items.get(1).getAttempts().get(0).getAnswer()).contains("450 4.2.1 mailbox busy");
        assertThat(items.get(1).getDue()).isNull();
    }

    @Test
    void aBodyWhoseKeyIsGoneDoesNotHideTheOthers() {
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        assertThat(new OutboxLog(desk.dataSource, TestKeys.vault()).newest(10)).singleElement()
                .extracting(OutboxItem::getBody).asString().contains("開けません");
    }

    @Test
    void afterARotationEveryBodyIsSealedAnewByTheNewestKey(@TempDir Path folder) {
        Path file = folder.resolve("keys.p12");
        KeyStores.createIfMissing(file, TestKeys.PASSWORD);
        Vault before = Vault.open(file, TestKeys.PASSWORD);
        desk.verbs().run(manager -> {
            for (int i = 0; i < 230; i++) {
                new Outbox(manager, before, OutboxDesk.noServer()).mail(desk.clock.instant(), OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
            }
        });
        KeyStores.rotate(file, TestKeys.PASSWORD);
        Vault after = Vault.open(file, TestKeys.PASSWORD);
        Resealing resealing = new Resealing(desk.dataSource, after);
        assertThat(resealing.outboxBodies()).isEqualTo(230);
        assertThat(resealing.outboxBodies()).isZero();
        assertThat(desk.ask("select body from outbox")).allMatch(after::isCurrent);
        assertThat(new OutboxLog(desk.dataSource, after).newest(1).get(0).getBody()).isEqualTo(OutboxDesk.BODY);
    }

    @Test
    void aBodyThatNoKeyOpensKeepsNobodyBehindItFromBeingSealedAnew(@TempDir Path folder) {
        Path file = folder.resolve("keys.p12");
        KeyStores.createIfMissing(file, TestKeys.PASSWORD);
        Vault before = Vault.open(file, TestKeys.PASSWORD);
        desk.verbs().run(manager -> {
            new Outbox(manager, TestKeys.vault(), OutboxDesk.noServer()).mail(desk.clock.instant(), OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
            new Outbox(manager, before, OutboxDesk.noServer()).mail(desk.clock.instant(), OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        });
        KeyStores.rotate(file, TestKeys.PASSWORD);

        assertThat(new Resealing(desk.dataSource, Vault.open(file, TestKeys.PASSWORD)).outboxBodies()).isEqualTo(1);
    }
}
