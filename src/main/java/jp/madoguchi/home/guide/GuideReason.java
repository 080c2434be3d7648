package jp.madoguchi.home.guide;

import jp.madoguchi.platform.text.Reason;

/** Why an answer in the guide's address was not understood. */
enum GuideReason implements Reason {
    TYPE,
    CHOICE,
    /** The day on which a circumstance ended, and no 経過措置 to go with it. */
    WHICH_MEASURE
}
