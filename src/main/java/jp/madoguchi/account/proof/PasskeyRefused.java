package jp.madoguchi.account.proof;

/** What came from the browser does not prove a passkey. The cause is for the log; the person is asked to try again. */
public final class PasskeyRefused extends Exception {

    PasskeyRefused(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
