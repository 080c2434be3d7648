package jp.madoguchi.platform.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The one place where what is secret at rest is sealed (AES-256-GCM) and opened again.
 * A sealed text reads {@code v1:<key alias>:<base64url of iv and ciphertext>} and opens only for the purpose it was
 * sealed for, so it cannot be moved to another column. The newest key seals, every key opens.
 */
public final class Vault {

    private static final String VERSION = "v1";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private final char[] password;
    private volatile DataKeys keys;

    private Vault(Path file, char[] password) {
        this.file = file;
        this.password = password.clone();
        this.keys = DataKeys.read(file, password);
    }

    public static Vault open(Path keyStore, char[] password) {
        Vault vault = new Vault(keyStore, password);
        if (vault.keys.isEmpty()) {
            throw new VaultFault("The key store " + keyStore + " has no data key (alias data-1)");
        }
        return vault;
    }

    public String seal(String purpose, String plain) {
        DataKeys now = keys;
        String alias = now.newest();
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, now.get(alias), iv, bound(alias, purpose),
                plain.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(iv, IV_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, IV_BYTES, sealed.length);
        return VERSION + ":" + alias + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    public String open(String purpose, String sealed) {
        String[] parts = parts(sealed);
        byte[] both = decode(parts[2]);
        byte[] iv = Arrays.copyOf(both, IV_BYTES);
        byte[] rest = Arrays.copyOfRange(both, IV_BYTES, both.length);
        byte[] plain = crypt(Cipher.DECRYPT_MODE, key(parts[1]), iv, bound(parts[1], purpose), rest);
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** The same for the same text, and nothing to whoever has no key. The first key makes it, so that it stays after a rotation. */
    public String stamp(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.oldest());
            return HexFormat.of().formatHex(mac.doFinal((VERSION + ":stamp:" + purpose + ":" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new VaultFault("HMAC-SHA256 is not available", e);
        }
    }

    /** Whether the newest key sealed it; after a rotation what is not current is to be sealed anew. */
    public boolean isCurrent(String sealed) {
        return parts(sealed)[1].equals(keys.newest());
    }

    public String reencrypt(String purpose, String sealed) {
        return seal(purpose, open(purpose, sealed));
    }

    /** What every text sealed by the newest key begins with. */
    public String currentPrefix() {
        return VERSION + ":" + keys.newest() + ":";
    }

    private SecretKey key(String alias) {
        if (keys.get(alias) == null) {
            // A node restarted after a rotation seals with a key this one has not read yet.
            keys = DataKeys.read(file, password);
        }
        SecretKey key = keys.get(alias);
        if (key == null) {
            throw new VaultFault("The key store " + file + " has no key " + alias);
        }
        return key;
    }

    private static String[] parts(String sealed) {
        String[] parts = sealed.split(":", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION) || !parts[1].matches("data-[1-9][0-9]{0,8}")) {
            throw new VaultFault("This is not a sealed text");
        }
        return parts;
    }

    private static byte[] decode(String text) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(text);
            if (both.length < IV_BYTES + TAG_BITS / 8) {
                throw new VaultFault("The sealed text is too short");
            }
            return both;
        } catch (IllegalArgumentException e) {
            throw new VaultFault("The sealed text was changed");
        }
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] iv, byte[] bound, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(bound);
            return cipher.doFinal(input);
        } catch (AEADBadTagException e) {
            throw new VaultFault("The sealed text was changed, or sealed for another purpose or by another key", e);
        } catch (GeneralSecurityException e) {
            throw new VaultFault("AES-GCM is not available", e);
        }
    }

    private static byte[] bound(String alias, String purpose) {
        return (VERSION + ":" + alias + ":" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
