package jp.madoguchi.account.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.web.Visit;

/**
 * How long a sign-in still lasts, for the script of a page that was left open. Asked with GET it only says so; with POST
 * somebody has pressed 「ログインを続ける」. Whoever is no longer signed in has no seconds left; nothing was typed that had to be kept.
 */
@WebServlet(StayServlet.ADDRESS)
public class StayServlet extends HttpServlet {

    static final String ADDRESS = "/my/stay";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H時mm分", Locale.JAPANESE);

    @Inject
    StaySignedIn stay;

    @Inject
    Clock clock;

    static boolean isOnlyAsked(HttpServletRequest request) {
        return request.getRequestURI().equals(ADDRESS) && !request.getMethod().equals("POST");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(SignedIn.standing(request).orElseThrow(), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(stay.stay(SignedIn.standing(request).orElseThrow(), Visit.callerOf(request)), response);
    }

    static void sayOver(HttpServletResponse response) throws IOException {
        write("{\"seconds\":0}", response);
    }

    private void say(Standing standing, HttpServletResponse response) throws IOException {
        write("{\"seconds\":%d,\"until\":\"%s\",\"last\":%b}".formatted(Duration.between(clock.instant(), standing.endsAt()).toSeconds(),
            TIME.format(standing.endsAt().atZone(JapanTime.ZONE)), standing.isAtItsEnd()), response);
    }

    private static void write(String json, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json);
    }
}
