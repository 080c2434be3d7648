package jp.madoguchi.platform.outbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/** A plain text in UTF-8 under the Message-ID it was given when it was written, however often it is sent. */
final class StampedMail extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String messageId;

    StampedMail(Session session, MailSettings settings, ClaimedMail mail, String body, Instant at)
            throws MessagingException, UnsupportedEncodingException {
        super(session);
        this.messageId = mail.messageId();
        setFrom(new InternetAddress(settings.from(), true));
        setRecipient(Message.RecipientType.TO, recipient(mail.envelope()));
        setSubject(mail.envelope().subject(), UTF_8);
        setSentDate(Date.from(at));
        // RFC 3834: keeps absence notices from answering a machine.
        setHeader("Auto-Submitted", "auto-generated");
        setText(body.replaceAll("\\R", "\r\n"), UTF_8);
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress recipient(Envelope envelope) throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(envelope.recipient(), true);
        address.setPersonal(envelope.recipientName().isBlank() ? null : envelope.recipientName(), UTF_8);
        return address;
    }
}
