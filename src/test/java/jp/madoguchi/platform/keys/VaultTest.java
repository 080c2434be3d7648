package jp.madoguchi.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final char[] PASSWORD = TestKeys.PASSWORD;
    private static final String SECRET = "口座 1234567 髙𠮷①葛\uDB40\uDD00か\u3099";

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void aKeyStore() {
        file = folder.resolve("keys.p12");
        KeyStores.createIfMissing(file, PASSWORD);
    }

    @Test
    void whatIsSealedOpensAgainWithEveryCharacter() {
        Vault vault = vault();
        String sealed = vault.seal("outbox.body", SECRET);
        assertThat(sealed).startsWith("v1:data-1:").doesNotContain("1234567");
        assertThat(vault.open("outbox.body", sealed)).isEqualTo(SECRET);
        assertThat(vault.open("outbox.body", vault.seal("outbox.body", ""))).isEmpty();
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(vault().seal("a", SECRET)).isNotEqualTo(vault().seal("a", SECRET));
    }

    @Test
    void aSealedTextDoesNotOpenInAnotherColumn() {
        String sealed = vault().seal("outbox.body", SECRET);
        assertThatThrownBy(() -> vault().open("payee.account", sealed)).isInstanceOf(VaultFault.class);
    }

    @Test
    void anyChangedCharacterIsNoticed() {
        Vault vault = vault();
        String sealed = vault.seal("a", SECRET);
        for (int i = "v1:data-1:".length(); i < sealed.length() - 1; i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertThatThrownBy(() -> vault.open("a", changed)).isInstanceOf(VaultFault.class);
        }
    }

    @Test
    void whatIsNoSealedTextIsRefusedWithoutBeingRepeated() {
        for (String text : List.of("", "himitsu", "v1:data-1", "v2:data-1:AAAA", "v1:data-1:AAAA", "v1:data-1:***", "v1:sign:AAAA")) {
            assertThatThrownBy(() -> vault().open("a", text)).isInstanceOf(VaultFault.class)
                    .hasMessageNotContaining("himitsu");
        }
    }

    @Test
    void afterRotationTheNewKeySealsAndTheOldOneStillOpens() {
        String old = vault().seal("a", SECRET);
        assertThat(KeyStores.rotate(file, PASSWORD)).isEqualTo("data-2");
        Vault vault = vault();
        assertThat(vault.isCurrent(old)).isFalse();
        String anew = vault.reencrypt("a", old);
        assertThat(anew).startsWith("v1:data-2:");
        assertThat(vault.isCurrent(anew)).isTrue();
        assertThat(vault.open("a", old)).isEqualTo(vault.open("a", anew)).isEqualTo(SECRET);
    }

    @Test
    void theTenthKeyIsNewerThanTheNinth() {
        for (int i = 2; i <= 10; i++) {
            KeyStores.rotate(file, PASSWORD);
        }
        assertThat(vault().seal("a", SECRET)).startsWith("v1:data-10:");
    }

    @Test
    void aNodeThatWasNotRestartedOpensWhatARestartedOneSealed() {
        Vault running = vault();
        KeyStores.rotate(file, PASSWORD);
        assertThat(running.open("a", vault().seal("a", SECRET))).isEqualTo(SECRET);
    }

    @Test
    void aKeyThatIsGoneIsNamed() throws IOException {
        KeyStores.rotate(file, PASSWORD);
        String sealed = vault().seal("a", SECRET);
        Files.delete(file);
        KeyStores.createIfMissing(file, PASSWORD);
        assertThatThrownBy(() -> vault().open("a", sealed)).isInstanceOf(VaultFault.class).hasMessageContaining("data-2");
    }

    @Test
    void aWrongPasswordSaysSoWithoutRepeatingIt() {
        assertThatThrownBy(() -> Vault.open(file, "machigai".toCharArray())).isInstanceOf(VaultFault.class)
                .hasMessageContaining("does not open with this password").hasStackTraceContaining("KeyStores")
                .satisfies(e -> assertThat(e.toString() + e.getCause()).doesNotContain("machigai"));
    }

    @Test
    void aMissingFileAndAStoreWithoutADataKeyAreTold() throws Exception {
        assertThatThrownBy(() -> Vault.open(folder.resolve("none.p12"), PASSWORD)).hasMessageContaining("There is no key store");
        Path signing = folder.resolve("signing.p12");
        keytool(signing, "sign-1");
        assertThatThrownBy(() -> Vault.open(signing, PASSWORD)).hasMessageContaining("data-1");
    }

    @Test
    void aKeyAddedByKeytoolAsDocumentedIsTheNewest() throws Exception {
        keytool(file, "data-2");
        assertThat(vault().seal("a", SECRET)).startsWith("v1:data-2:");
    }

    @Test
    void theFileIsItsOwnersAloneAndLeavesNoDraft() throws IOException {
        KeyStores.rotate(file, PASSWORD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining("glob:**/keys.p12");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void ofManyWhoMakeTheStoreAtOnceOneWins() throws Exception {
        Path contested = folder.resolve("contested/keys.p12");
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        Callable<String> node = () -> {
            KeyStores.createIfMissing(contested, PASSWORD);
            return Vault.open(contested, PASSWORD).seal("a", SECRET);
        };
        try {
            for (Future<String> sealed : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(Vault.open(contested, PASSWORD).open("a", sealed.get())).isEqualTo(SECRET);
            }
        } finally {
            nodes.shutdown();
        }
    }

    private Vault vault() {
        return Vault.open(file, PASSWORD);
    }

    private static void keytool(Path store, String alias) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genseckey", "-alias", alias, "-keyalg", "AES", "-keysize", "256", "-storetype", "PKCS12",
                "-keystore", store.toString(), "-storepass", new String(PASSWORD)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }
}
