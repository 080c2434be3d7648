package jp.madoguchi.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.platform.keys.Vault;
import jp.madoguchi.platform.keys.VaultFault;
import jp.madoguchi.platform.text.MailAddress;
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
        objectToMistakes(setting, objections);
        return objections.stream().sorted().toList();
    }

    private static void objectToMistakes(Function<String, Optional<String>> setting, List<String> objections) {
        if (setting.apply("madoguchi.mail.from").flatMap(from -> MailAddress.of(from).refused()).isPresent()) {
            objections.add("MADOGUCHI_MAIL_FROM is no mail address");
        }
        if (setting.apply("madoguchi.first.admin").flatMap(mail -> MailAddress.of(mail).refused()).isPresent()) {
            objections.add("MADOGUCHI_FIRST_ADMIN is no mail address");
        }
        if (setting.apply("madoguchi.posts.per.minute").filter(number -> !number.matches("[1-9][0-9]{0,6}")).isPresent()) {
            objections.add("MADOGUCHI_POSTS_PER_MINUTE is no number from 1 on");
        }
    }

    private static void objectToDemo(Function<String, Optional<String>> setting, List<String> objections) {
        if (!setting.apply("madoguchi.db.url").orElse("").startsWith("jdbc:postgresql:")) {
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
        Function<String, Optional<String>> setting = name -> ConfigProvider.getConfig().getOptionalValue(name, String.class);
        List<String> objections = new ArrayList<>(objections(setting));
        setting.apply("madoguchi.keystore").filter(file -> objections.isEmpty()).ifPresent(file -> openKeys(file, setting, objections));
        if (!objections.isEmpty()) {
            stop(EXIT_CONFIG, objections);
        }
    }

    private static void openKeys(String file, Function<String, Optional<String>> setting, List<String> objections) {
        try {
            Vault.open(Path.of(file), setting.apply("madoguchi.keystore.password").orElse(DemoSecrets.KEYSTORE_PASSWORD).toCharArray());
        } catch (VaultFault fault) {
            if (Files.exists(Path.of(file)) || "production".equals(setting.apply("madoguchi.profile").orElse(""))) {
                objections.add("MADOGUCHI_KEYSTORE: " + fault.getMessage());
            }
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
