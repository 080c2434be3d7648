package jp.madoguchi.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one digest we use; every Java platform has it. */
public final class Sha256 {

    private Sha256() {
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
