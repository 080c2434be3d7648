package jp.madoguchi.account.signin;

/** Why somebody is no longer signed in. That nothing was done for too long is calculated, not written. */
public enum SignInEnd {
    SIGNED_OUT,
    /** By himself, from another browser. */
    SIGNED_OUT_EVERYWHERE,
    PASSWORD_CHANGED,
    RECOVERED,
    /** By an administrator. */
    ENDED_BY_OFFICE,
    /** A new one took its place, in the same browser. */
    REPLACED
}
