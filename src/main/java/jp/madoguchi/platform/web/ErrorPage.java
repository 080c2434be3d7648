package jp.madoguchi.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.NotAllowed;
import jp.madoguchi.platform.Reference;
import jp.madoguchi.platform.Site;

/** Answers whatever went wrong, without Faces and without the database, with a number that finds the log line. */
// The folders of the war are named because the server would redirect to them before any filter is asked.
@WebServlet({"/error", "/WEB-INF", "/META-INF", "/demo", "/desk", "/admin"})
public class ErrorPage extends HttpServlet {

    private static final String RIBBON = "<aside class=\"ribbon\" aria-label=\"デモ環境の案内\"><p class=\"page\">"
        + "これは体験用のサイトで、国や支払基金の公式サイトではありません。</p></aside>";
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    @Inject
    Assets assets;

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = statusOf(request);
        String reference = Reference.next();
        log(request, status, reference);
        byte[] page = ErrorText.of(status).page(assets, contact, site.isDemo() ? RIBBON : "", status, reference).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        // Some answers are the server's own, given before any filter was asked.
        ResponseHeaders.set(request, response);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Called directly, this page is as unknown as any other that does not exist. */
    private static int statusOf(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (isCausedBy(NotAllowed.class, request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
    }

    /** Whoever called the verb wraps what it throws, some more than once. */
    private static boolean isCausedBy(Class<?> type, Object thrown) {
        return thrown instanceof Throwable cause && (type.isInstance(cause) || isCausedBy(type, cause.getCause()));
    }

    private static void log(HttpServletRequest request, int status, String reference) {
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Level level = status >= 500 ? Level.SEVERE : Level.INFO;
        LOG.log(level, reference + " " + status + " " + printable(path), cause instanceof Throwable t ? t : null);
    }

    /** A path is a stranger's text: no line breaks into the log. */
    private static String printable(Object path) {
        return String.valueOf(path).replaceAll("\\p{Cntrl}", "?");
    }
}
