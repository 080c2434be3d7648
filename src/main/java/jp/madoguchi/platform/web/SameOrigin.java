package jp.madoguchi.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Whoever changes something must come from one of our own pages. Stateless views carry no token; the browser's own
 * word (Sec-Fetch-Site, or Origin where it is too old for that) takes its place, beside SameSite cookies.
 */
public class SameOrigin extends HttpFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!KNOWN.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (SAFE.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        return isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"),
            request.getScheme() + "://" + request.getHeader("Host"));
    }

    static boolean isOurs(String fetchSite, String origin, String ownOrigin) {
        return fetchSite == null ? ownOrigin.equals(origin) : fetchSite.equals("same-origin");
    }
}
