package jp.madoguchi.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.Portal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class StartIT {

    @Test
    void aProductionHouseWithoutItsSettingsRefusesAndSaysWhich() throws InterruptedException {
        try (Portal portal = Portal.withExactly(Map.of("MADOGUCHI_PROFILE", "production", "MADOGUCHI_KEYSTORE_PASSWORD", "madoguchi-demo"))) {
            Process process = portal.launch();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(78);
            assertThat(portal.logText()).contains("Madoguchi does not start:", "MADOGUCHI_PUBLIC_URL is missing", "MADOGUCHI_KEYSTORE is missing",
                "MADOGUCHI_MAIL_HOST is missing", "MADOGUCHI_DB_URL is missing", "MADOGUCHI_KEYSTORE_PASSWORD is the demo's");
        }
    }

    @Test
    void theDemoSaysWhereItIsInPlainWords() {
        try (Portal portal = Portal.withExactly(Map.of()).start()) {
            Awaitility.await().until(portal::logText, text ->
                text.contains("窓口を開けました。Madoguchi is open at http://localhost:" + portal.port() + "/ (demo profile)"));
        }
    }
}
