package jp.madoguchi.facility;

import jp.madoguchi.platform.text.Reason;

/** Why a typed 医療機関等コード was not understood. */
public enum FacilityCodeReason implements Reason {
    EMPTY,
    NOT_A_NUMBER,
    /** {0} how many digits were typed */
    NOT_TEN_DIGITS,
    /** {0} the two digits */
    NO_SUCH_PREFECTURE,
    /** {0} the digit */
    NO_SUCH_POINT_TABLE,
    /** Not a refusal by itself: the code can be carried on, but someone has to look at it (D-09). */
    CHECK_DIGIT
}
