package jp.madoguchi.account.proof;

import jp.madoguchi.platform.text.Reason;

/** Why a password is not taken. */
public enum PasswordReason implements Reason {
    /** {0} how many characters are needed, {1} how many there are */
    TOO_SHORT,
    /** {0} how many characters are possible */
    TOO_LONG,
    /** {0} the place of the character */
    CHARACTER,
    REPEATED,
    SEQUENCE,
    KNOWN_WORDS,
    ABOUT_YOU
}
