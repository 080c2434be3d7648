package jp.madoguchi.home.guide;

import jp.madoguchi.platform.text.Reason;

/** Why an answer in the guide's address was not understood. */
enum GuideReason implements Reason {
    TYPE,
    CHOICE
}
