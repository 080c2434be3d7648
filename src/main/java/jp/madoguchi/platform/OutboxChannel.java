package jp.madoguchi.platform;

/** How a message leaves the office. */
public enum OutboxChannel {
    MAIL, LETTER
}
