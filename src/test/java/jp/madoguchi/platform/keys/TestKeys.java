package jp.madoguchi.platform.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A vault over a key store made for one test class. */
public final class TestKeys {

    public static final char[] PASSWORD = "himitsu-himitsu".toCharArray();

    private TestKeys() {
    }

    public static Vault vault() {
        try {
            Path file = Files.createTempDirectory("keys").resolve("keys.p12");
            KeyStores.createIfMissing(file, PASSWORD);
            return Vault.open(file, PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
