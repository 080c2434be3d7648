package jp.madoguchi.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * PrimeFaces writes scripts into its pages. They run because they carry a nonce, new for each page; NonceWriter writes it.
 * See docs/adr/0007-primefaces-without-sessions.md.
 */
public class StaffPolicy extends HttpFilter {

    public static final String NONCE = "jp.madoguchi.nonce";
    private static final String CARRIED = "primefaces.nonce";
    private static final Pattern FORM_OF_NONCE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (StaffPages.isAt(request.getRequestURI())) {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                request.setAttribute(NONCE, carried(request.getParameter(CARRIED)));
            } else {
                allow(fresh(), request, response);
            }
        }
        chain.doFilter(request, response);
    }

    /** Part of a page takes the nonce of the page it goes into; as an answer of its own it is no page and runs nothing. */
    static String carried(String parameter) {
        return parameter != null && FORM_OF_NONCE.matcher(parameter).matches() ? parameter : null;
    }

    private static void allow(String nonce, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", policy(nonce));
    }

    /** Widgets hide and size their parts by style attributes; style sheets stay our own. */
    static String policy(String nonce) {
        return ResponseHeaders.CONTENT_POLICY
            .replace("script-src 'self'", "script-src 'self' 'nonce-" + nonce + "'")
            .replace("style-src 'self'", "style-src 'self'; style-src-attr 'unsafe-inline'");
    }

    private static String fresh() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
