package jp.madoguchi.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Our cookies: out of reach for scripts and other sites, and over HTTPS bound to this very host by their name. */
public final class Cookies {

    private static final String BOUND_TO_HOST = "__Host-";

    private Cookies() {
    }

    public static Optional<String> read(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
            .filter(cookie -> cookie.getName().equals(nameOn(request, name))).map(Cookie::getValue).findFirst();
    }

    /** Gone with the browser where it lasts for no time. */
    public static void write(HttpServletRequest request, HttpServletResponse response, String name, String value, Duration lasts) {
        add(request, response, name, value, lasts.isZero() ? -1 : Math.toIntExact(lasts.toSeconds()));
    }

    public static void remove(HttpServletRequest request, HttpServletResponse response, String name) {
        add(request, response, name, "", 0);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String name, String value, int seconds) {
        Cookie cookie = new Cookie(nameOn(request, name), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }

    private static String nameOn(HttpServletRequest request, String name) {
        return request.isSecure() ? BOUND_TO_HOST + name : name;
    }
}
