package jp.madoguchi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import jp.madoguchi.platform.keys.KeyStores;
import jp.madoguchi.platform.keys.Vault;
import jp.madoguchi.platform.outbox.MailSettings;
import org.eclipse.microprofile.config.Config;

/** What the rooms ask for by type: keys and mail settings as this start was given them. */
@ApplicationScoped
class Wiring {

    @Produces
    @Singleton
    Vault vault(Config config, Site site) {
        char[] password = config.getOptionalValue("madoguchi.keystore.password", String.class)
            .orElse(DemoSecrets.KEYSTORE_PASSWORD).toCharArray();
        // Payara's settings know no conversion to a Path.
        Path file = config.getOptionalValue("madoguchi.keystore", String.class).map(Path::of)
            .orElseGet(() -> Path.of(config.getValue("madoguchi.data.dir", String.class), "demo-keys.p12"));
        if (site.isDemo()) {
            KeyStores.createIfMissing(file, password);
        }
        return Vault.open(file, password);
    }

    @Produces
    @Singleton
    MailSettings mailSettings(Config config) {
        return MailSettings.from(config);
    }
}
