package jp.madoguchi.platform;

/**
 * How sure we are who it is.
 *
 * @param strong by a second factor, a passkey, or a card with codes beside the password or PIN
 * @param fresh  with everything that person has, within the last minutes
 */
public record Proof(boolean strong, boolean fresh) {

    public static final Proof NONE = new Proof(false, false);
    public static final Proof FULL = new Proof(true, true);
}
