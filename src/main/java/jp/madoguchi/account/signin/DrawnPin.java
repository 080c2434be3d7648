package jp.madoguchi.account.signin;

/** A PIN as it is posted, and as it is kept. */
public record DrawnPin(String digits, String hash) {

    /** Nothing of the secret, since records like to appear in logs. */
    @Override
    public String toString() {
        return "DrawnPin";
    }
}
