package jp.madoguchi.subsidy.calculator;

import jp.madoguchi.platform.text.Reason;

/** Why the costs of a question were not understood. */
enum CostsReason implements Reason {
    NOT_WHOLE_YEN,
    HAS_COMPONENTS,
    HAS_NO_COMPONENTS
}
