package jp.madoguchi.platform.text;

/** Why a typed mail address was not understood. */
public enum MailAddressReason implements Reason {
    EMPTY,
    LINE_BREAK,
    BLANK_INSIDE,
    TOO_LONG,
    NOT_ONE_AT,
    LOCAL_PART,
    DOTS,
    DOMAIN
}
