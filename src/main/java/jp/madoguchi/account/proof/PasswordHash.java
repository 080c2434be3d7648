package jp.madoguchi.account.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;

/**
 * What is kept of a password: an Argon2id hash as a PHC string. A password counts as typed but for its composed form (NFC), since
 * some keyboards send か+゛ where others send が; NFKC, trimming or lower case would make different passwords the same.
 */
public final class PasswordHash {

    /** To verify against where there is no account, so that the time an answer takes does not tell. No password matches it but by chance. */
    public static final String NOBODYS = new Argon2Text(Argon2Cost.CURRENT, random(16), random(32)).toString();

    private PasswordHash() {
    }

    public static String of(String password) {
        byte[] salt = random(16);
        return new Argon2Text(Argon2Cost.CURRENT, salt, Argon2Cost.CURRENT.hash(bytes(password), salt, 32)).toString();
    }

    public static boolean matches(String password, String phc) {
        Argon2Text kept = Argon2Text.read(phc);
        byte[] tried = kept.cost().hash(bytes(password), kept.salt(), kept.tag().length);
        return MessageDigest.isEqual(tried, kept.tag());
    }

    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
