package jp.madoguchi.platform.outbox;

/** WAITING is the only state that moves: a mail becomes SENT, FAILED or KEPT; a letter waits for the printer. */
public enum OutboxState {
    WAITING("送信待ち", "waiting"),
    SENT("送信済み", "done"),
    FAILED("送信できませんでした", "refused"),
    /** No mail server is set (demo): nothing leaves, the message can be read at /demo/mail. */
    KEPT("保管（送信しません）", "");

    private final String label;
    private final String tone;

    OutboxState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String getLabel() {
        return label;
    }

    /** The kind of tag that shows it. */
    public String getTone() {
        return tone;
    }
}
