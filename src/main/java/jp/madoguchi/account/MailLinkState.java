package jp.madoguchi.account;

/** Whether a link still leads somewhere. */
public enum MailLinkState {
    OPEN, USED, ENDED
}
