package jp.madoguchi.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Believes X-Forwarded-For and -Proto from the proxies of MADOGUCHI_TRUSTED_PROXIES, and from nobody else. */
public class TrustedProxies extends HttpFilter {

    @Inject
    @ConfigProperty(name = "madoguchi.trusted.proxies")
    Optional<String> setting;

    private Set<String> trusted;

    @Override
    public void init() {
        trusted = Arrays.stream(setting.orElse("").split("[,\\s]+"))
            .filter(address -> !address.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(trusted.contains(request.getRemoteAddr()) ? new Forwarded(request, trusted) : request, response);
    }

    /** The client is the last address in the list that no trusted proxy wrote for itself. */
    static String client(String peer, List<String> forwardedFor, Set<String> trusted) {
        String client = peer;
        for (int i = forwardedFor.size() - 1; i >= 0 && trusted.contains(client); i--) {
            client = forwardedFor.get(i);
        }
        return client;
    }

    /** A proxy may add a line of its own below the one a client brought. */
    static List<String> list(Enumeration<String> lines) {
        return Collections.list(lines).stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip).toList();
    }

    private static final class Forwarded extends HttpServletRequestWrapper {

        private final String client;
        private final boolean secure;

        Forwarded(HttpServletRequest request, Set<String> trusted) {
            super(request);
            client = client(request.getRemoteAddr(), list(request.getHeaders("X-Forwarded-For")), trusted);
            List<String> protocols = list(request.getHeaders("X-Forwarded-Proto"));
            secure = protocols.isEmpty() ? request.isSecure() : "https".equals(protocols.get(protocols.size() - 1));
        }


        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public String getScheme() {
            return secure ? "https" : "http";
        }
    }
}
