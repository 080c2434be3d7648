package jp.madoguchi.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.madoguchi.Databases;
import jp.madoguchi.platform.MovableClock;
import jp.madoguchi.platform.keys.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class OutboxDeliveryTest {

    @Parameter
    Databases database;
    private OutboxDesk desk;
    private GreenMail post;

    @BeforeEach
    void open() {
        desk = new OutboxDesk(database.fresh());
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
        desk.close();
    }

    @Test
    void aMailIsDeliveredOnceWithEveryCharacterIntact() throws Exception {
        String name = "𠮷田 髙子①";
        String odd = "葛\uDB40\uDD00城市 か\u3099き 﨑 ㈱ é e\u0301";
        String messageId = desk.mail(new Envelope("doctor@example.jp", name + odd, odd + "の件" + odd + name.repeat(5)), odd + "\n二行目 " + name);

        assertThat(worker().work()).isEqualTo(1);
        assertThat(worker().work()).isZero();

        MimeMessage mail = onlyMail();
        InternetAddress to = (InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0];
        assertThat(to.getPersonal()).isEqualTo(name + odd);
        assertThat(to.getAddress()).isEqualTo("doctor@example.jp");
        assertThat(mail.getSubject()).isEqualTo(odd + "の件" + odd + name.repeat(5));
        assertThat(mail.getContent().toString().stripTrailing()).isEqualTo(odd + "\r\n二行目 " + name);
        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.getMessageID()).isEqualTo(messageId).matches("<[0-9a-f-]{36}@madoguchi\\.example>");
        assertThat(mail.getFrom()[0]).hasToString("madoguchi@example.jp");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(MovableClock.START);
        assertThat(desk.states()).containsExactly("SENT");
        assertThat(desk.ask("select outcome from outbox_attempt")).containsExactly("ACCEPTED");
    }

    @Test
    void theBodyLiesSealedInTheDatabase() {
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        assertThat(desk.ask("select body from outbox")).singleElement().asString().startsWith("v1:data-1:").doesNotContain("受付番号");
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        assertThatThrownBy(() -> desk.verbs().run(manager -> {
            new Outbox(manager, desk.vault, settings()).mail(desk.clock.instant(), OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
            manager.flush();
            throw new IllegalStateException("the verb failed");
        })).hasMessage("the verb failed");
        assertThat(worker().work()).isZero();
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void aMailThatMayStillBeUndoneWaits() {
        desk.verbs().run(manager -> new Outbox(manager, desk.vault, settings()).mail(desk.clock.instant(),
                desk.clock.instant().plus(Duration.ofMinutes(10)), OutboxDesk.TO_DOCTOR, OutboxDesk.BODY));
        assertThat(worker().work()).isZero();
        desk.clock.forward(Duration.ofMinutes(10));
        assertThat(worker().work()).isEqualTo(1);
    }

    @Test
    void whileTheServerIsDownTheMailIsTriedAgainVisibly() throws Exception {
        int port = post.getSmtp().getPort();
        post.stop();
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);

        assertThat(worker(port).work()).as("the second is not tried at a server that is down").isEqualTo(1);
        assertThat(desk.states()).containsExactly("WAITING", "WAITING");
        assertThat(desk.ask("select outcome from outbox_attempt")).containsExactly("UNREACHABLE");
        assertThat(desk.ask("select answer from outbox_attempt")).singleElement().asString().contains("127.0.0.1")
                .doesNotContain("受付番号");

        post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        assertThat(worker(port).work()).as("the second; the first waits a minute").isEqualTo(1);
        desk.clock.forward(Duration.ofMinutes(1));
        assertThat(worker(port).work()).isEqualTo(1);
        assertThat(desk.states()).containsExactly("SENT", "SENT");
        assertThat(post.getReceivedMessages()).hasSize(2);
    }

    @Test
    void killedBetweenSendingAndRecordingItGoesOutAgainUnderTheSameMessageId() throws Exception {
        String messageId = desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        OutboxQueue killed = new OutboxQueue(desk.dataSource);
        ClaimedMail claimed = killed.claim(desk.clock.instant()).orElseThrow();
        try (Postman postman = new Postman(settings())) {
            postman.deliver(claimed, OutboxDesk.BODY, desk.clock.instant());
        }

        assertThat(worker().work()).as("the claim still stands").isZero();
        desk.clock.forward(OutboxQueue.CLAIM);
        assertThat(worker().work()).isEqualTo(1);

        assertThat(post.getReceivedMessages()).hasSize(2);
        for (MimeMessage mail : post.getReceivedMessages()) {
            assertThat(mail.getMessageID()).isEqualTo(messageId);
        }
        assertThat(desk.states()).containsExactly("SENT");
        assertThat(desk.ask("select attempts from outbox")).containsExactly("2");
    }

    @Test
    void aWorkerThatLostItsClaimPutsNothingBack() {
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        OutboxQueue slow = new OutboxQueue(desk.dataSource);
        ClaimedMail claimed = slow.claim(desk.clock.instant()).orElseThrow();
        desk.clock.forward(OutboxQueue.CLAIM);
        worker().work();
        slow.record(claimed, new Delivery(Delivery.Outcome.DEFERRED, "421 late"), desk.clock.instant());
        slow.record(claimed, new Delivery(Delivery.Outcome.REFUSED, "550 late"), desk.clock.instant());
        assertThat(desk.states()).containsExactly("SENT");
    }

    @Test
    void aWorkerThatLostItsClaimDoesNotFreeTheMailForAThird() {
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        OutboxQueue queue = new OutboxQueue(desk.dataSource);
        ClaimedMail slow = queue.claim(desk.clock.instant()).orElseThrow();
        desk.clock.forward(OutboxQueue.CLAIM);
        ClaimedMail quick = queue.claim(desk.clock.instant()).orElseThrow();
        queue.record(slow, new Delivery(Delivery.Outcome.DEFERRED, "421 late"), desk.clock.instant());
        desk.clock.forward(Duration.ofMinutes(2));
        assertThat(queue.claim(desk.clock.instant())).isEmpty();
        queue.record(quick, new Delivery(Delivery.Outcome.ACCEPTED, "250"), desk.clock.instant());
        assertThat(desk.states()).containsExactly("SENT");
    }

    @Test
    void twoWorkersAtOnceSendEachMailOnce() throws Exception {
        List<String> written = Stream.generate(() -> desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY)).limit(60).toList();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Integer> node = () -> {
            int handled = 0;
            while (desk.states().contains("WAITING")) {
                handled += worker().work();
            }
            return handled;
        };
        int handled = 0;
        for (Future<Integer> result : nodes.invokeAll(List.of(node, node))) {
            handled += result.get();
        }
        nodes.shutdown();

        assertThat(handled).isEqualTo(60);
        assertThat(Stream.of(post.getReceivedMessages()).map(OutboxDeliveryTest::messageId)).containsExactlyInAnyOrderElementsOf(written);
        assertThat(desk.ask("select outbox_id from outbox_attempt")).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void aClaimHeldByAnotherIsSteppedOverNotWaitedFor() throws Exception {
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        try (var other = desk.dataSource.getConnection(); var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery("select id from outbox order by id limit 1 for update").next();
            assertThat(new OutboxQueue(desk.dataSource).claim(desk.clock.instant()).orElseThrow().id())
                    .hasToString(desk.ask("select max(id) from outbox").get(0));
            other.rollback();
        }
    }

    @Test
    void withoutAMailServerMailsAreKeptAndLettersWait() {
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        Envelope postal = new Envelope("〒100-8916 東京都千代田区霞が関1-2-2", "髙𠮷医院", "交付決定通知書");
        desk.verbs().run(manager -> new Outbox(manager, desk.vault, settings()).letter(desk.clock.instant(), postal, "本文"));
        assertThat(desk.worker(OutboxDesk.noServer()).work()).isEqualTo(1);
        assertThat(desk.states()).containsExactly("KEPT", "WAITING");
        assertThat(worker().work()).as("neither is sent later").isZero();
    }

    @Test
    void anOpenedKeyMissingLaterDefersTheMailAndSaysWhich() {
        desk.mail(OutboxDesk.TO_DOCTOR, OutboxDesk.BODY);
        new OutboxWorker(desk.dataSource, TestKeys.vault(), settings(), desk.clock).work();
        assertThat(desk.states()).containsExactly("WAITING");
        assertThat(desk.ask("select answer from outbox_attempt").get(0)).contains("another key");
    }

    private OutboxWorker worker() {
        return desk.worker(settings());
    }

    private OutboxWorker worker(int port) {
        return desk.worker(OutboxDesk.server(port));
    }

    private MailSettings settings() {
        return OutboxDesk.server(post.getSmtp().getPort());
    }

    private MimeMessage onlyMail() {
        assertThat(post.getReceivedMessages()).hasSize(1);
        return post.getReceivedMessages()[0];
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
