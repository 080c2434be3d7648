package jp.madoguchi.platform.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** A message as shown to people: opened, with what became of each try to send it. */
public final class OutboxItem {

    private final long id;
    private final OutboxChannel channel;
    private final OutboxState state;
    private final Envelope envelope;
    private final String body;
    private final Instant createdAt;
    private final Instant sendAfter;
    private final List<OutboxAttempt> attempts = new ArrayList<>();

    OutboxItem(long id, OutboxChannel channel, OutboxState state, Envelope envelope, String body, Instant createdAt,
            Instant sendAfter) {
        this.id = id;
        this.channel = channel;
        this.state = state;
        this.envelope = envelope;
        this.body = body;
        this.createdAt = createdAt;
        this.sendAfter = sendAfter;
    }

    void add(OutboxAttempt attempt) {
        attempts.add(attempt);
    }

    public long getId() {
        return id;
    }

    public boolean isLetter() {
        return channel == OutboxChannel.LETTER;
    }

    public OutboxState getState() {
        return state;
    }

    public String getRecipient() {
        return envelope.recipient();
    }

    public String getRecipientName() {
        return envelope.recipientName();
    }

    public String getSubject() {
        return envelope.subject();
    }

    public String getBody() {
        return body;
    }

    public String getCreated() {
        return JapaneseDate.withTime(createdAt);
    }

    /** When it is tried next; null when it is no longer tried, or not by mail. */
    public String getDue() {
        return state == OutboxState.WAITING && !isLetter() ? JapaneseDate.withTime(sendAfter) : null;
    }

    public List<OutboxAttempt> getAttempts() {
        return List.copyOf(attempts);
    }
}
