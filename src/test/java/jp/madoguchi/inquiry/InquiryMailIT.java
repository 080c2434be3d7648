package jp.madoguchi.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import jp.madoguchi.Portal;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A portal with a mail server, as an office runs it. */
class InquiryMailIT {

    private static final GreenMail POST = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static Portal portal;

    @BeforeAll
    static void open() {
        POST.start();
        portal = Portal.with(Map.of("MADOGUCHI_MAIL_HOST", "127.0.0.1", "MADOGUCHI_MAIL_FROM", "madoguchi@office.example",
            "MADOGUCHI_MAIL_PORT", Integer.toString(POST.getSmtp().getPort()))).start();
    }

    @AfterAll
    static void close() {
        portal.close();
        POST.stop();
    }

    @Test
    void theReceiptReachesTheMailboxWithEveryCharacterAndTheOfficeSeesThatItDid() throws Exception {
        Map<String, String> typed = InquiryClient.typed();
        typed.put("asker", "𠮷田髙子①");
        String number = new InquiryClient(portal).send(typed);

        assertThat(POST.waitForIncomingEmail(30_000, 1)).isTrue();
        MimeMessage mail = POST.getReceivedMessages()[0];
        InternetAddress to = (InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0];
        assertThat(to.getAddress()).isEqualTo("hanako@clinic.example");
        assertThat(to.getPersonal()).isEqualTo("𠮷田髙子①");
        assertThat(mail.getSubject()).contains(number);
        assertThat(mail.getContent().toString()).contains(number, "𠮷田髙子① 様");
        assertThat(mail.getFrom()[0]).hasToString("madoguchi@office.example");
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
            assertThat(Jsoup.parse(portal.get("/demo/mail").body()).select("main").text()).contains("送信済み", "引き渡しました"));
    }
}
