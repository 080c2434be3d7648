package jp.madoguchi.platform.calendar;

import jp.madoguchi.platform.text.Reason;

/** Why a typed date was not understood. */
public enum DateReason implements Reason {
    EMPTY,
    NOT_A_DATE,
    /** 26/1/31, 8.1.31, 1月31日: neither four digits of 西暦 nor an era. */
    YEAR_UNCLEAR,
    /** {0} the month typed */
    NO_SUCH_MONTH,
    /** {0} the year and month, {1} its last day */
    NO_SUCH_DAY,
    /** {0} the era, {1} its last day, {2} the day meant, in its own era */
    ERA_ENDED,
    /** {0} the era, {1} its first day, {2} the day meant, in its own era */
    ERA_NOT_BEGUN,
    TOO_EARLY
}
