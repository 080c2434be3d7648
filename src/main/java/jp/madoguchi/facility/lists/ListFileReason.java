package jp.madoguchi.facility.lists;

import jp.madoguchi.platform.text.Reason;

/** Why a whole file was refused. */
public enum ListFileReason implements Reason {
    EMPTY,
    /** {0} the limit in MB */
    TOO_LARGE,
    /** A picture, a PDF or anything else that is neither a workbook nor text */
    NOT_A_LIST,
    /** OLE: .xls, or .xlsx with a password */
    OLD_OR_LOCKED,
    /** A zip without a workbook in it: the bundle of the bureau's page, .xlsb, .ods */
    NOT_A_WORKBOOK,
    DAMAGED,
    /** Inflates to more than a list can be, by its size or its ratio */
    BOMB,
    DAYS_FROM_1904,
    /** {0} the line of the first byte that is neither UTF-8 nor cp932 */
    UNREADABLE_ENCODING,
    /** {0} the line from which a quotation mark stays open */
    OPEN_QUOTE,
    /** {0} the day */
    FUTURE,
    NO_HEADING,
    /** {0} the place of the first record */
    NO_PREFECTURE,
    /** 併設 lists, and lists of several kinds: from them nobody can tell who is gone, or which code is meant. {0} place, {1} heading */
    NOT_ONE_KIND,
    /** {0} the place of the first row */
    NO_LAYOUT,
    NO_ROWS,
    /** {0} the limit */
    TOO_MANY_ROWS
}
