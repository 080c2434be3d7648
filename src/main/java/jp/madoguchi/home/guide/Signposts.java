package jp.madoguchi.home.guide;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Addresses that lead to others for good: the Japanese words of the landing pages, and articles of the portal that was there before. */
public class Signposts extends HttpFilter {

    /** Some browsers write the bytes of a Japanese word as %e7, some as %E7. */
    private static final Map<String, String> SIGNPOSTS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        for (Audience audience : Audience.values()) {
            SIGNPOSTS.put("/for/" + URLEncoder.encode(audience.word(), StandardCharsets.UTF_8), audience.getAddress());
        }
        SIGNPOSTS.put("/kb/KB0010117", Audience.EXEMPT.getAddress());
        SIGNPOSTS.put("/kb/KB0011703", Audience.TRANSITIONAL.getAddress());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = addressFor(request.getRequestURI());
        if (address == null) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", address);
        }
    }

    /** Where a raw path leads to, or null where it stands for itself. */
    static String addressFor(String path) {
        return SIGNPOSTS.get(path);
    }
}
