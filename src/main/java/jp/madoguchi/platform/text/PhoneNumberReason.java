package jp.madoguchi.platform.text;

/** Why a typed phone number was not understood. */
public enum PhoneNumberReason implements Reason {
    EMPTY,
    NOT_A_NUMBER,
    NOT_FROM_ZERO,
    /** {0} how many digits were typed, {1} how many such a number has */
    WRONG_LENGTH
}
