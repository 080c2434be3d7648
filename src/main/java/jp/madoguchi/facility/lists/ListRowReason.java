package jp.madoguchi.facility.lists;

import jp.madoguchi.platform.text.Reason;

/** Why a row was refused. */
public enum ListRowReason implements Reason {
    /** Neither a record nor a heading. {0} the beginning of the line */
    UNKNOWN_LINE,
    /** A sheet without a heading */
    NO_SECTION,
    NUMBER_MISSING,
    /** {0} the number as it stands */
    NUMBER_NOT_DIGITS,
    /** {0} the number as it stands, {1} its digits */
    NUMBER_LENGTH,
    /** Ten digits that begin otherwise than the heading says. {0} the number, {1} its right beginning */
    NUMBER_OF_ANOTHER_LIST,
    /** {0} the ten digits (D-09) */
    CHECK_DIGIT,
    /** {0} the ten digits, {1} the place of the first */
    DUPLICATE,
    NAME_MISSING,
    ADDRESS_MISSING,
    TYPE_MISSING,
    /** {0} the text of the column */
    TYPE_UNKNOWN,
    /** {0} the type, {1} what the heading says */
    TYPE_OF_ANOTHER_LIST,
    /** {0} the date as it stands, {1} what is wrong with it */
    DATE,
    /** {0} the column, {1} what is wrong with the character */
    CHARACTER,
    /** {0} the cell */
    FORMULA,
    /** {0} the cell or the column, {1} the limit */
    TOO_LONG,
    /** {0} the limit */
    TOO_MANY_LINES
}
