package jp.madoguchi.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * Refuses what no field of ours can hold before anything reads it: bodies too large, types no form sends, and
 * bytes that are no text. What a person can put right is left to the field that shows it.
 */
public class ReadableInput extends HttpFilter {

    private static final long LARGEST_FORM = 2_000_000;
    private static final long LARGEST_UPLOAD = 61_000_000;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String UPLOAD = "multipart/form-data";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal);
        }
    }

    private static int refusal(HttpServletRequest request) {
        boolean post = request.getMethod().equals("POST");
        int ofTheBody = post ? refusalOfTheBody(request) : 0;
        if (ofTheBody != 0) {
            return ofTheBody;
        }
        // Asked once: a broken upload fails at the first question only.
        boolean readable = isText(request) && (post ? isOurForm(request) : isNoForm(request));
        return readable ? 0 : HttpServletResponse.SC_BAD_REQUEST;
    }

    private static int refusalOfTheBody(HttpServletRequest request) {
        boolean upload = StaffPages.isAt(request.getRequestURI()) && isOfType(UPLOAD, request);
        if (request.getContentLengthLong() > (upload ? LARGEST_UPLOAD : LARGEST_FORM)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (!upload && !isOfType(FORM, request)) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        return request.getContentLengthLong() < 0 ? HttpServletResponse.SC_LENGTH_REQUIRED : 0;
    }

    /** All our views are stateless: a form with another state was never ours. */
    private static boolean isOurForm(HttpServletRequest request) {
        String state = request.getParameter("jakarta.faces.ViewState");
        return state == null || state.equals("stateless");
    }

    /** Faces takes whatever has its parameter for a form sent back, by whichever method; the check of origin asks POST only. */
    private static boolean isNoForm(HttpServletRequest request) {
        return request.getHeader("Faces-Request") == null
            && request.getParameterMap().keySet().stream().noneMatch(name -> name.startsWith("jakarta.faces."));
    }

    private static boolean isOfType(String type, HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().toLowerCase().startsWith(type);
    }

    private static boolean isText(HttpServletRequest request) {
        try {
            return request.getParameterMap().entrySet().stream()
                .allMatch(parameter -> isText(parameter.getKey())
                    && Arrays.stream(parameter.getValue()).allMatch(ReadableInput::isText));
        } catch (RuntimeException unreadable) {
            // The server has no type of its own for a broken upload.
            return false;
        }
    }

    /** NUL and halves of surrogate pairs can be stored by no database; U+FFFD stands where bytes were no UTF-8. */
    static boolean isText(String value) {
        return value.codePoints().noneMatch(character -> character == 0 || character == 0xFFFD
            || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
