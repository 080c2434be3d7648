package jp.madoguchi.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Jdbc;

/**
 * A mail or letter as the verb wrote it, in the verb's transaction. From then on the row belongs to the
 * {@link OutboxWorker}, which works by JDBC: entities only ever insert here.
 */
@Entity
@Table(name = "outbox")
public class OutboxMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_seq")
    @SequenceGenerator(name = "outbox_seq", sequenceName = "outbox_seq", allocationSize = 50)
    private Long id;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private OutboxChannel channel;

    private String recipient;

    @Column(name = "recipient_name")
    private String recipientName;

    private String subject;

    private String body;

    @Enumerated(EnumType.STRING)
    private OutboxState state = OutboxState.WAITING;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "send_after")
    private OffsetDateTime sendAfter;

    private int attempts;

    @Column(name = "person_id")
    private Long person;

    protected OutboxMessage() {
    }

    OutboxMessage(OutboxChannel channel, String messageId, Envelope envelope, String sealedBody, Instant at, Instant sendAfter) {
        this.channel = channel;
        this.messageId = messageId;
        this.recipient = envelope.recipient();
        this.recipientName = envelope.recipientName();
        this.subject = envelope.subject();
        this.body = sealedBody;
        this.createdAt = Jdbc.stamp(at);
        this.sendAfter = Jdbc.stamp(sendAfter);
    }

    /** So that he finds it on his page. */
    public void isFor(long addressee) {
        person = addressee;
    }

    public Long getId() {
        return id;
    }

    public String getMessageId() {
        return messageId;
    }
}
