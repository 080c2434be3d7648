package jp.madoguchi.platform.outbox;

import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Where mails go and from whom they come. Without a host (demo) they are kept. */
public record MailSettings(Optional<String> host, int port, Optional<String> user, Optional<String> password,
        String from, String ownHost) {

    public static MailSettings from(Config config) {
        String ownHost = URI.create(config.getOptionalValue("madoguchi.public.url", String.class)
                .orElse("http://localhost:8080")).getHost();
        return new MailSettings(
                config.getOptionalValue("madoguchi.mail.host", String.class),
                config.getOptionalValue("madoguchi.mail.port", Integer.class).orElse(25),
                config.getOptionalValue("madoguchi.mail.user", String.class),
                config.getOptionalValue("madoguchi.mail.password", String.class),
                config.getOptionalValue("madoguchi.mail.from", String.class).orElse("noreply@" + ownHost),
                ownHost);
    }

    /** Records print their parts; the password must not reach a log. */
    @Override
    public String toString() {
        return "MailSettings[" + host.orElse("no host") + ":" + port + ", from " + from + "]";
    }
}
