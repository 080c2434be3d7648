package jp.madoguchi.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Public pages are the same for every visitor who has not signed in, so one rendering serves all for a few seconds. That is also how late a published notice may appear.
 */
public class PageCache extends HttpFilter {

    private static final Set<String> PAGES = Set.of(
        "/", "/notices", "/notices.atom", "/help", "/facility-change",
        "/terms", "/privacy", "/accessibility", "/guide", "/guide/sources", "/guide/confirmation",
        "/for", "/for/exempt", "/for/transitional", "/for/checkup", "/for/midwifery", "/for/home-nursing", "/for/hospital", "/for/clinic",
        "/for/pharmacy", "/for/chain-pharmacy");
    /** Any other query is rendered anew and not kept: strangers' inventions must not fill the memory. */
    private static final Pattern WITH_QUERY = Pattern.compile("/notices\\?topic=[A-Z]{2,20}");

    @Inject
    RenderedPages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isShared(request)) {
            chain.doFilter(request, response);
            return;
        }
        String key = keyOf(request);
        RenderedPage page = pages.freshOrNull(key);
        if (page == null) {
            page = render(request, response, chain);
            if (page == null) {
                return;
            }
            pages.keep(key, page);
        }
        page.send(request, response);
    }

    private static RenderedPage render(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(new WithoutConditions(request), captured);
        return captured.isPage() ? RenderedPage.of(captured.getContentType(), captured.bytes()) : captured.release();
    }

    private static boolean isShared(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod().equals("GET") && !Visit.callerOf(request).isSignedIn()
            && (PAGES.contains(request.getRequestURI()) || Doors.pageBehind(request.getRequestURI()) != null)
            && (query == null || WITH_QUERY.matcher(keyOf(request)).matches());
    }

    private static String keyOf(HttpServletRequest request) {
        return request.getQueryString() == null
            ? request.getRequestURI()
            : request.getRequestURI() + "?" + request.getQueryString();
    }
}
