package jp.madoguchi.platform.outbox;

/** What an administrator looks through: mails by state, and the letters that wait for the printer. */
public enum OutboxShelf {
    WAITING("送信待ち", OutboxChannel.MAIL, OutboxState.WAITING),
    FAILED("送信できなかったもの", OutboxChannel.MAIL, OutboxState.FAILED),
    SENT("送信済み", OutboxChannel.MAIL, OutboxState.SENT),
    KEPT("保管（送信しません）", OutboxChannel.MAIL, OutboxState.KEPT),
    LETTERS("印刷を待つ文書", OutboxChannel.LETTER, OutboxState.WAITING);

    private final String label;
    private final OutboxChannel channel;
    private final OutboxState state;

    OutboxShelf(String label, OutboxChannel channel, OutboxState state) {
        this.label = label;
        this.channel = channel;
        this.state = state;
    }

    public String getLabel() {
        return label;
    }

    OutboxChannel channel() {
        return channel;
    }

    OutboxState state() {
        return state;
    }
}
