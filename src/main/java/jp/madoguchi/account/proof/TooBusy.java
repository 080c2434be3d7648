package jp.madoguchi.account.proof;

/** So many people sign in at this moment that this one could not be served in time. Nothing was tried; trying again later is right. */
public final class TooBusy extends RuntimeException {

    TooBusy() {
        super("Too many passwords to check at once");
    }
}
