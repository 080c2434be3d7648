package jp.madoguchi.platform.keys;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Collections;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/** The keys {@code data-1}, {@code data-2}, … of one key store by their number. Other aliases are none of its business. */
final class DataKeys {

    private static final Pattern ALIAS = Pattern.compile("data-([1-9][0-9]{0,8})");
    private static final int KEY_BYTES = 32;

    private final TreeMap<Integer, SecretKey> byNumber;

    private DataKeys(TreeMap<Integer, SecretKey> byNumber) {
        this.byNumber = byNumber;
    }

    static DataKeys read(Path file, char[] password) {
        KeyStore store = KeyStores.load(file, password);
        try {
            return new DataKeys(keysOf(store, password));
        } catch (GeneralSecurityException e) {
            throw new VaultFault("A data key in the key store " + file + " cannot be read", e);
        }
    }

    boolean isEmpty() {
        return byNumber.isEmpty();
    }

    String newest() {
        return alias(byNumber.lastKey());
    }

    SecretKey oldest() {
        return byNumber.firstEntry().getValue();
    }

    String next() {
        return alias(byNumber.isEmpty() ? 1 : byNumber.lastKey() + 1);
    }

    /** Null when there is no such key. */
    SecretKey get(String alias) {
        Matcher matcher = ALIAS.matcher(alias);
        return matcher.matches() ? byNumber.get(Integer.valueOf(matcher.group(1))) : null;
    }

    private static TreeMap<Integer, SecretKey> keysOf(KeyStore store, char[] password) throws GeneralSecurityException {
        TreeMap<Integer, SecretKey> keys = new TreeMap<>();
        for (String alias : Collections.list(store.aliases())) {
            Matcher matcher = ALIAS.matcher(alias);
            if (matcher.matches()) {
                keys.put(Integer.valueOf(matcher.group(1)), checked(alias, store.getKey(alias, password)));
            }
        }
        return keys;
    }

    private static SecretKey checked(String alias, Key key) {
        if (key instanceof SecretKey secret && secret.getEncoded().length == KEY_BYTES) {
            return secret;
        }
        throw new VaultFault("The key " + alias + " is not an AES key of 256 bits");
    }

    private static String alias(int number) {
        return "data-" + number;
    }
}
