package jp.madoguchi.account.signin;

/** Whether the letter's code counts. */
public enum RecoveryState {
    WAITING, OPEN, STOPPED, ENDED
}
