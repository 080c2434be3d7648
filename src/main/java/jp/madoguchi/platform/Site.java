package jp.madoguchi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which house this is: its profile and its own address, which is never taken from a request. */
@Named
@ApplicationScoped
public class Site {

    @Inject
    @ConfigProperty(name = "madoguchi.profile")
    String profile;

    @Inject
    @ConfigProperty(name = "madoguchi.public.url")
    Optional<String> publicUrl;

    @Inject
    @ConfigProperty(name = "madoguchi.http.port")
    int port;

    public boolean isDemo() {
        return !"production".equals(profile);
    }

    int port() {
        return port;
    }

    public URI address() {
        return URI.create(publicUrl.orElse("http://localhost:" + port).replaceAll("/+$", ""));
    }

    public String address(String path) {
        return address() + path;
    }
}
