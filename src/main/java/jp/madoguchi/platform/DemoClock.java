package jp.madoguchi.platform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.faces.KeptPieces;
import jp.madoguchi.platform.web.RenderedPages;

/** POST to=2026-01-15T09:00:00+09:00 moves the house's clock. The door is open in the demo profile only. */
@WebServlet("/demo/clock")
public class DemoClock extends HttpServlet {

    /** The call centre is known from its first day, the holidays to the end of 2050. */
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2020-08-07T00:00:00+09:00");
    private static final OffsetDateTime LAST = OffsetDateTime.parse("2050-06-30T00:00:00+09:00");

    @Inject
    HouseClock clock;

    @Inject
    RenderedPages pages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            OffsetDateTime to = OffsetDateTime.parse(String.valueOf(request.getParameter("to")));
            if (to.isBefore(FIRST) || to.isAfter(LAST)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            clock.moveTo(to.toInstant());
            pages.forgetAll();
            KeptPieces.forgetAll();
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(JapaneseDate.withTime(clock.instant()));
        } catch (DateTimeParseException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
