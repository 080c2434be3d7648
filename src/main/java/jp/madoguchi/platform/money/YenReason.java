package jp.madoguchi.platform.money;

import jp.madoguchi.platform.text.Reason;

/** Why a typed amount was not understood. */
public enum YenReason implements Reason {
    EMPTY,
    NOT_AN_AMOUNT,
    NEGATIVE,
    /** Parts of a yen, or 41.000 where 41,000 may be meant */
    FRACTION,
    /** {0} the number with commas in the wrong places */
    COMMAS,
    /** {0} the most that is understood */
    TOO_MUCH
}
