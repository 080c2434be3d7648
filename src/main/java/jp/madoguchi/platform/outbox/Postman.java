package jp.madoguchi.platform.outbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.UnsupportedEncodingException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Properties;

/** Brings mails to the SMTP server over one connection, opened when the first mail needs it. */
final class Postman implements AutoCloseable {

    private final MailSettings settings;
    private final String host;
    private final Session session;
    private Transport transport;

    Postman(MailSettings settings) {
        this.settings = settings;
        this.host = settings.host().orElseThrow();
        this.session = Session.getInstance(properties());
    }

    Delivery deliver(ClaimedMail mail, String body, Instant at) {
        StampedMail message;
        try {
            message = new StampedMail(session, settings, mail, body, at);
        } catch (AddressException e) {
            return new Delivery(Delivery.Outcome.REFUSED, "Not an address: " + e.getMessage());
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Delivery(Delivery.Outcome.DEFERRED, "Not written: " + e.getMessage());
        }
        try {
            connect();
        } catch (MessagingException e) {
            return new Delivery(Delivery.Outcome.UNREACHABLE, words(e));
        }
        return send(message);
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException e) {
            // The server has taken over or refused by now; how it says goodbye changes nothing.
        }
    }

    private Delivery send(StampedMail message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery(Delivery.Outcome.ACCEPTED, "Accepted by " + host + ":" + settings.port());
        } catch (SendFailedException e) {
            return new Delivery(refusesRecipient(e) ? Delivery.Outcome.REFUSED : Delivery.Outcome.DEFERRED, words(e));
        } catch (MessagingException e) {
            return new Delivery(Delivery.Outcome.DEFERRED, words(e));
        }
    }

    private void connect() throws MessagingException {
        if (transport == null) {
            transport = session.getTransport("smtp");
        }
        if (!transport.isConnected()) {
            transport.connect(host, settings.port(), settings.user().orElse(null), settings.password().orElse(null));
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "30000");
        properties.put("mail.smtp.writetimeout", "30000");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        if (settings.user().isPresent()) {
            properties.put("mail.smtp.auth", "true");
            // A password crosses no network in the clear, even where somebody takes the offer of STARTTLS away.
            properties.put("mail.smtp.starttls.required", String.valueOf(!isThisMachine()));
        }
        return properties;
    }

    private boolean isThisMachine() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** A 5xx for the recipient is final. For anything else (sender, content, login) the office can still put things right. */
    private static boolean refusesRecipient(SendFailedException e) {
        Address[] invalid = e.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }

    private static String words(MessagingException e) {
        StringBuilder words = new StringBuilder(String.valueOf(e.getMessage()));
        for (Exception next = e.getNextException(); next != null;
                next = next instanceof MessagingException m ? m.getNextException() : null) {
            words.append(" / ").append(next.getMessage());
        }
        return words.toString();
    }
}
