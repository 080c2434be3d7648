package jp.madoguchi.home.guide;

import jp.madoguchi.platform.text.Reason;

/** Why an answer in the guide's address was not understood. */
enum GuideReason implements Reason {
    TYPE,
    CHOICE,
    /** Nobody can say what held or will hold then. */
    DAY_FAR_AWAY,
    /** A 経過措置 whose circumstance was over before there was one, or ends when nobody can say. */
    ENDED_BEFORE_IT_BEGAN,
    /** The day on which a circumstance ended, and no 経過措置 to go with it. */
    WHICH_MEASURE
}
