package jp.madoguchi.platform.keys;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/** PKCS12 key stores with data keys: made for the demo, rotated, read. How an office does it by keytool: docs/keys.md. */
public final class KeyStores {

    private KeyStores() {
    }

    /** Makes a store with the key data-1, readable by its owner alone. False, and nothing done, where one stands already. */
    public static boolean createIfMissing(Path file, char[] password) {
        if (Files.exists(file)) {
            return false;
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            addKey(store, "data-1", password);
            return appear(file, write(store, file, password));
        } catch (IOException | GeneralSecurityException e) {
            throw new VaultFault("The key store " + file + " cannot be made", e);
        }
    }

    /** Adds the next data key, which seals from the next start on. Returns its alias. */
    public static String rotate(Path file, char[] password) {
        KeyStore store = load(file, password);
        String alias = DataKeys.read(file, password).next();
        try {
            addKey(store, alias, password);
            Files.move(write(store, file, password), file, StandardCopyOption.ATOMIC_MOVE);
            return alias;
        } catch (IOException | GeneralSecurityException e) {
            throw new VaultFault("The key store " + file + " cannot be rotated", e);
        }
    }

    static KeyStore load(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return store;
        } catch (NoSuchFileException e) {
            throw new VaultFault("There is no key store " + file, e);
        } catch (IOException | GeneralSecurityException e) {
            boolean wrong = e.getCause() instanceof UnrecoverableKeyException;
            throw new VaultFault("The key store " + file + (wrong ? " does not open with this password" : " cannot be read"), e);
        }
    }

    private static void addKey(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        SecretKey key = generator.generateKey();
        store.setEntry(alias, new KeyStore.SecretKeyEntry(key), new KeyStore.PasswordProtection(password));
    }

    /** A temporary file is its owner's alone from the start; on disk before anyone sees it under its name. */
    private static Path write(KeyStore store, Path file, char[] password) throws IOException, GeneralSecurityException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, "keys", ".tmp");
        try (FileOutputStream out = new FileOutputStream(draft.toFile())) {
            store.store(out, password);
            out.getFD().sync();
        }
        return draft;
    }

    /** A link, not a move: of two nodes started at once neither may replace the other's keys. */
    private static boolean appear(Path file, Path draft) throws IOException {
        try {
            Files.createLink(file, draft);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } finally {
            Files.delete(draft);
        }
    }
}
