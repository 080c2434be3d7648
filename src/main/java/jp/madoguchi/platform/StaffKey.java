package jp.madoguchi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key to the staff's pages (MADOGUCHI_DESK_KEY), until staff can sign in. The demo has one that everybody knows. */
@ApplicationScoped
public class StaffKey {

    static final int SHORTEST = 20;

    @Inject
    @ConfigProperty(name = "madoguchi.desk.key")
    Optional<String> given;

    @Inject
    Site site;

    public boolean isSet() {
        return key().isPresent();
    }

    public boolean isThis(String typed) {
        return key().filter(key -> MessageDigest.isEqual(bytes(key), bytes(typed))).isPresent();
    }

    private Optional<String> key() {
        return given.or(() -> site.isDemo() ? Optional.of(DemoSecrets.DESK_KEY) : Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
