package jp.madoguchi.platform.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.platform.keys.Vault;

/**
 * Where verbs put what is to be told: a row in the transaction of the change itself, so that nothing leaves before
 * commit and nothing committed goes untold. The Message-ID is written with the row: a mail sent twice is seen to be one.
 */
@Dependent
public class Outbox {

    static final String BODY = "outbox.body";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entityManager;
    private final Vault vault;
    private final MailSettings settings;

    @Inject
    Outbox(Vault vault, MailSettings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    Outbox(EntityManager entityManager, Vault vault, MailSettings settings) {
        this(vault, settings);
        this.entityManager = entityManager;
    }

    public OutboxMessage mail(Instant at, Envelope envelope, String body) {
        return mail(at, at, envelope, body);
    }

    /** A mail that may still be thought over until the given moment. */
    public OutboxMessage mail(Instant at, Instant sendAfter, Envelope envelope, String body) {
        return put(OutboxChannel.MAIL, at, sendAfter, envelope, body);
    }

    /** A letter: the recipient is the postal address in one line. */
    public OutboxMessage letter(Instant at, Envelope envelope, String body) {
        return put(OutboxChannel.LETTER, at, at, envelope, body);
    }

    private OutboxMessage put(OutboxChannel channel, Instant at, Instant sendAfter, Envelope envelope, String body) {
        String messageId = "<" + UUID.randomUUID() + "@" + settings.ownHost() + ">";
        OutboxMessage message = new OutboxMessage(channel, messageId, envelope, vault.seal(BODY, body), at, sendAfter);
        entityManager.persist(message);
        return message;
    }
}
