package jp.madoguchi.account.proof;

import java.security.SecureRandom;
import java.util.Base64;
import jp.madoguchi.platform.Sha256;

/** A secret that a link or a cookie carries: 32 random bytes in base64url. Only its digest is kept. */
public record SecretToken(String text) {

    public static SecretToken fresh() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String stored() {
        return Sha256.hex(text);
    }

    /** Nothing of the secret, since records like to appear in logs. */
    @Override
    public String toString() {
        return "SecretToken";
    }
}
