package jp.madoguchi.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A production house does not open with something missing or with what everybody knows from the demo. The process ends:
 * a server whose only application failed would stay up and answer 404 in its own name.
 */
final class StartCheck {

    private static final Map<String, String> NEEDED_IN_PRODUCTION = Map.of(
        "madoguchi.public.url", "the portal's own address, https://…",
        "madoguchi.keystore", "the PKCS12 file with the keys",
        "madoguchi.keystore.password", "its password",
        "madoguchi.mail.host", "the mail server",
        "madoguchi.mail.from", "the sender of mails");

    private static final int EXIT_CONFIG = 78;

    private StartCheck() {
    }

    static List<String> objections(Function<String, Optional<String>> setting) {
        List<String> objections = new ArrayList<>();
        String profile = setting.apply("madoguchi.profile").orElse("");
        if (profile.equals("production")) {
            NEEDED_IN_PRODUCTION.forEach((name, what) -> {
                if (setting.apply(name).isEmpty()) {
                    objections.add(environmentName(name) + " is missing: " + what);
                }
            });
            objectToDemo(setting, objections);
        } else if (!profile.equals("demo")) {
            objections.add("MADOGUCHI_PROFILE is neither demo nor production: " + profile);
        }
        return objections.stream().sorted().toList();
    }

    private static void objectToDemo(Function<String, Optional<String>> setting, List<String> objections) {
        if (setting.apply("madoguchi.db.url").orElse("jdbc:h2:").startsWith("jdbc:h2:")) {
            objections.add("MADOGUCHI_DB_URL is missing: a PostgreSQL database, jdbc:postgresql://…");
        }
        if (setting.apply("madoguchi.clock").isPresent()) {
            objections.add("MADOGUCHI_CLOCK is for demo and tests only");
        }
        if (setting.apply("madoguchi.public.url").filter(url -> !url.startsWith("https://")).isPresent()) {
            objections.add("MADOGUCHI_PUBLIC_URL must begin with https://");
        }
        if (setting.apply("madoguchi.keystore.password").filter(DemoSecrets::contains).isPresent()) {
            objections.add("MADOGUCHI_KEYSTORE_PASSWORD is the demo's, which everybody knows");
        }
        if (setting.apply("madoguchi.db.password").filter(DemoSecrets::contains).isPresent()) {
            objections.add("MADOGUCHI_DB_PASSWORD is the demo's, which everybody knows");
        }
    }

    static void orStop() {
        List<String> objections = objections(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
        if (!objections.isEmpty()) {
            stop(EXIT_CONFIG, objections);
        }
    }

    static void stop(int status, List<String> objections) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        out.println("Madoguchi does not start:");
        objections.forEach(line -> out.println("  - " + line));
        Runtime.getRuntime().halt(status);
    }

    private static String environmentName(String property) {
        return property.toUpperCase().replace('.', '_');
    }
}
