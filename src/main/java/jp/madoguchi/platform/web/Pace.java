package jp.madoguchi.platform.web;

import io.github.bucket4j.Bucket;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One address may send so many forms a minute on this node; reading is not counted. */
public class Pace extends HttpFilter {

    private static final int REMEMBERED_ADDRESSES = 20_000;

    @Inject
    @ConfigProperty(name = "madoguchi.posts.per.minute", defaultValue = "60")
    int perMinute;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED_ADDRESSES;
        }
    };

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST") || bucketOf(household(request.getRemoteAddr())).tryConsume(1)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", "60");
            response.sendError(429);
        }
    }

    /** Whoever has one IPv6 address has its whole /64. */
    public static String household(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    private Bucket bucketOf(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(address, unseen -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
        }
    }
}
