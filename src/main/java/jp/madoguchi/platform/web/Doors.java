package jp.madoguchi.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.platform.Site;

/** The doors of the house, all of them: what is not written here answers 404, the server's own pages included. */
public class Doors extends HttpFilter {

    private static final Set<String> PAGES = Set.of(
        "/", "/notices", "/help", "/contact", "/contact/sent", "/register", "/login", "/facility-change",
        "/terms", "/privacy", "/accessibility", "/service-status", "/guide", "/guide/sources", "/guide/confirmation", "/calculator",
        "/for", "/for/exempt", "/for/transitional", "/for/checkup", "/for/midwifery", "/for/home-nursing", "/for/hospital", "/for/clinic",
        "/for/pharmacy", "/for/chain-pharmacy",
        "/register/sent", "/register/confirm", "/register/staff", "/login/card", "/login/forgot", "/login/reset", "/login/recover", "/login/browser", "/login/invitation",
        "/login/prove", "/login/resume", "/logout",
        "/my", "/my/join", "/my/members", "/my/group", "/my/facility", "/my/looks", "/my/letters", "/my/security", "/my/terms", "/my/switch", "/my/stay",
        "/desk/facilities", "/desk/facilities/list", "/desk/facilities/file", "/desk/registrations", "/desk/people",
        "/admin/users", "/admin/user", "/admin/roles", "/admin/groups", "/admin/jobs", "/admin/audit");
    private static final Set<String> MACHINES = Set.of("/notices.atom", "/health/ready", AssetServlet.ASKED_UNTOLD, "/desk/facilities/refused.csv",
        "/api/v1/programmes", "/api/v1/assessments", "/api/v1/openapi.json", "/calculator/sheet");
    private static final Set<String> DEMO = Set.of("/demo/style", StaffPages.DEMO, "/demo/mail", "/demo/clock", "/demo/codes");
    private static final Pattern ASSET = Pattern.compile("/assets/[A-Za-z0-9._-]+");
    private static final Pattern FACILITY = Pattern.compile("/api/v1/facilities/[A-Za-z0-9%-]{1,60}");
    private static final Pattern NOTICE = Pattern.compile("/notices/([0-9]{4}-[0-9]{2}-[0-9]{3})");

    @Inject
    Site site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (isOpen(path, site.isDemo()) || site.isDemo() && StaffPages.isFile(path, request.getQueryString())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Compared with the raw address: an encoded, doubled or trailing slash or a ;parameter is no door. */
    static boolean isOpen(String path, boolean demo) {
        return PAGES.contains(path) || MACHINES.contains(path) || demo && DEMO.contains(path)
            || Stream.of(ASSET, NOTICE, FACILITY).anyMatch(door -> door.matcher(path).matches());
    }

    /** The page that serves a path with a number in it, or null where the path is the page. */
    static String pageBehind(String path) {
        Matcher notice = NOTICE.matcher(path);
        return notice.matches() ? "/notice.xhtml?number=" + notice.group(1) : null;
    }
}
