package jp.madoguchi.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.StaffKey;

/**
 * Until staff can sign in, one key opens the staff's pages: whoever knows it says who he is, and the trail says so too.
 * Where no key is set there are no such pages.
 */
public class DeskKey extends HttpFilter {

    static final String CALLER = "jp.madoguchi.staff";
    private static final Pattern BASIC = Pattern.compile("(?i)basic +([A-Za-z0-9+/=]{1,500})");
    private static final Pattern NAMED = Pattern.compile("(?<name>[\\p{L}\\p{N}@._' -]{1,60}):(?<key>.*)", Pattern.DOTALL);

    @Inject
    StaffKey key;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!StaffPages.isBehindTheCounter(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (key.isSet()) {
            admit(request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Optional<String> name = nameOf(request.getHeader("Authorization"));
        if (name.isPresent()) {
            request.setAttribute(CALLER, new Caller(name.get(), Set.of(Role.REVIEWER)));
            chain.doFilter(request, response);
        } else {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Madoguchi\", charset=\"UTF-8\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private Optional<String> nameOf(String header) {
        Matcher basic = BASIC.matcher(header == null ? "" : header.strip());
        if (!basic.matches()) {
            return Optional.empty();
        }
        try {
            Matcher named = NAMED.matcher(new String(Base64.getDecoder().decode(basic.group(1)), StandardCharsets.UTF_8));
            return named.matches() && key.isThis(named.group("key")) ? Optional.of(named.group("name")) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
