package jp.madoguchi.platform.money;

import jp.madoguchi.platform.text.Reason;

/** Why a typed rate was not understood. */
public enum RateReason implements Reason {
    NOT_A_RATE
}
