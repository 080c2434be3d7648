package jp.madoguchi.platform.outbox;

/** How a message leaves the office. */
public enum OutboxChannel {
    MAIL, LETTER
}
