package jp.madoguchi.platform.text;

/** Why a typed postal code was not understood. */
public enum PostalCodeReason implements Reason {
    EMPTY,
    NOT_A_NUMBER,
    /** {0} how many digits were typed */
    NOT_SEVEN_DIGITS
}
