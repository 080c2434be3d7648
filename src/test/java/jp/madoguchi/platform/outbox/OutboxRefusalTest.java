package jp.madoguchi.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class OutboxRefusalTest {

    @Parameter
    Databases database;
    private OutboxDesk desk;
    private ScriptedSmtp server;

    @BeforeEach
    void open() throws IOException {
        desk = new OutboxDesk(database.fresh());
        server = new ScriptedSmtp();
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        desk.close();
    }

    @Test
    void aRecipientRefusedForGoodEndsTheMailAtOnce() {
        server.answer("RCPT", "550 5.1.1 no such mailbox");
        work();
        assertThat(desk.states()).containsExactly("FAILED");
        assertThat(outcomes()).containsExactly("REFUSED");
        assertThat(answer()).contains("550 5.1.1 no such mailbox").doesNotContain("受付番号");
        desk.clock.forward(Duration.ofDays(1));
        assertThat(work()).isZero();
    }

    @Test
    void aRecipientRefusedForNowIsTriedAgain() {
        server.answer("RCPT", "450 4.2.1 mailbox busy");
        work();
        assertThat(desk.states()).containsExactly("WAITING");
        assertThat(outcomes()).containsExactly("DEFERRED");
        assertThat(answer()).contains("450 4.2.1 mailbox busy");

        server.answer("RCPT", "250 ok");
        assertThat(work()).as("not before a minute has gone").isZero();
        desk.clock.forward(Duration.ofMinutes(1));
        assertThat(work()).isEqualTo(1);
        assertThat(desk.states()).containsExactly("SENT");
        assertThat(outcomes()).containsExactly("DEFERRED", "ACCEPTED");
    }

    @Test
    void whatTheOfficeCanPutRightIsTriedAgain() {
        server.answer("MAIL", "550 5.7.1 sender not allowed");
        work();
        assertThat(desk.states()).containsExactly("WAITING");
        server.answer("MAIL", "250 ok").answer(".", "451 4.3.0 disk full");
        desk.clock.forward(Duration.ofMinutes(1));
        work();
        assertThat(desk.states()).containsExactly("WAITING");
        assertThat(desk.ask("select answer from outbox_attempt order by id")).hasSize(2)
                .first().asString().contains("550 5.7.1 sender not allowed");
    }

    @Test
    void aMailRefusedForThreeDaysIsGivenUp() {
        server.answer("RCPT", "451 4.7.1 greylisted");
        Instant start = desk.clock.instant();
        while (desk.states().contains("WAITING")) {
            desk.clock.moveTo(desk.firstDue());
            assertThat(work()).isEqualTo(1);
        }
        assertThat(desk.states()).containsExactly("FAILED");
        assertThat(Duration.between(start, desk.clock.instant())).isBetween(Duration.ofHours(70), Duration.ofHours(75));
        assertThat(outcomes()).hasSize(RetrySchedule.LAST_ATTEMPT);
    }

    @Test
    void whatIsNoAddressEndsAtOnceAndTheNextMailGoesOut() {
        desk.mail(new Envelope("これは住所ではない", "", "件名"), "本文");
        assertThat(work()).isEqualTo(2);
        assertThat(desk.states()).containsExactly("SENT", "FAILED");
    }

    @Test
    void aServerThatAsksForALoginGetsIt() {
        MailSettings login = new MailSettings(Optional.of("127.0.0.1"), server.port(), Optional.of("madoguchi"),
                Optional.of("himitsu"), "madoguchi@example.jp", "madoguchi.example");
        assertThat(login.toString()).doesNotContain("himitsu");
        server.answer("EHLO", "250-scripted\r\n250 AUTH PLAIN").answer("AUTH", "235 welcome");
        desk.worker(login).work();
        assertThat(server.heard()).anyMatch(line -> line.startsWith("AUTH PLAIN"));
        assertThat(desk.states()).containsExactly("SENT");
    }

    @Test
    void aRefusedLoginIsTriedAgainAndSaysNothingOfThePassword() {
        MailSettings login = new MailSettings(Optional.of("127.0.0.1"), server.port(), Optional.of("madoguchi"),
                Optional.of("himitsu"), "madoguchi@example.jp", "madoguchi.example");
        server.answer("EHLO", "250-scripted\r\n250 AUTH PLAIN").answer("AUTH", "535 5.7.8 bad credentials");
        desk.worker(login).work();
        assertThat(desk.states()).containsExactly("WAITING");
        assertThat(answer()).contains("535 5.7.8").doesNotContain("himitsu");
    }

    private int work() {
        return desk.worker(OutboxDesk.server(server.port())).work();
    }

    private List<String> outcomes() {
        return desk.ask("select outcome from outbox_attempt order by id");
    }

    private String answer() {
        return desk.ask("select answer from outbox_attempt order by id").get(0);
    }
}
