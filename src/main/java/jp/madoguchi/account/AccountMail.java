package jp.madoguchi.account;

import java.util.Optional;
import jp.madoguchi.platform.outbox.Envelope;

/** A mail about an account, ready for the outbox; none for who has no mail. */
public record AccountMail(Envelope envelope, String body) {

    public static Optional<AccountMail> to(Person person, String subject, String body) {
        return person.mail().map(mail -> new AccountMail(new Envelope(mail.text(), person.getName(), subject), body));
    }
}
