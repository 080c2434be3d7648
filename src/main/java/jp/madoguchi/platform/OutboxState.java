package jp.madoguchi.platform;

/** WAITING is the only state that moves: a mail becomes SENT, FAILED or KEPT; a letter waits for the printer. */
public enum OutboxState {
    WAITING("送信待ち"),
    SENT("送信済み"),
    FAILED("送信できませんでした"),
    /** No mail server is set (demo): nothing leaves, the message can be read at /demo/mail. */
    KEPT("保管（送信しません）");

    private final String label;

    OutboxState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
