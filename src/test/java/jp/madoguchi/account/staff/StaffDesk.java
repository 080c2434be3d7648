package jp.madoguchi.account.staff;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.Reachable;
import jp.madoguchi.SignedInAs;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;

/** What the tests of the staff's administration do at its pages, and the mails that come of it. */
final class StaffDesk {

    private static final Pattern LINK = Pattern.compile("/register/staff\\?t=[A-Za-z0-9_-]{43}");

    private final Reachable portal;

    StaffDesk(Reachable portal) {
        this.portal = portal;
    }

    SignedInAs as(String person) {
        return SignedInAs.person(portal, person);
    }

    HttpResponse<String> make(SignedInAs by, String name, String mail, Duty duty) {
        return by.press("/admin/users", "staff", "make", Map.of("name", name, "mail", mail, "duties", duty.getCode()));
    }

    /** The number of somebody found by name or mail. */
    long idOf(SignedInAs by, String words) {
        String link = Jsoup.parse(by.get("/admin/users?words=" + words).body()).select("main tbody a[href^=/admin/user?id=]").attr("href");
        return Long.parseLong(link.replaceAll(".*=", ""));
    }

    String page(SignedInAs by, String path) {
        return Jsoup.parse(by.get(path).body()).select("main").text().replace('　', ' ');
    }

    /** The newest mail to somebody about something. */
    String mail(String to, String subject) {
        return Awaitility.await("a mail to " + to + ": " + subject).atMost(Duration.ofSeconds(20))
            .until(() -> Jsoup.parse(portal.get("/demo/mail").body()).select("article").stream()
                .filter(mail -> mail.select("h2").text().equals(subject) && mail.select(".dates").text().contains(to))
                .map(mail -> mail.select(".as-typed").first().wholeText()).findFirst().orElse(null), text -> text != null);
    }

    String linkIn(String mail) {
        Matcher link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("no link in " + mail);
        }
        return link.group();
    }

    HttpResponse<String> choosePassword(String link, String password) {
        return SignedInAs.post(portal, link, "", Map.of("staffPassword", "staffPassword", "t", link.replaceAll(".*=", ""), "password", password, "choose", ""));
    }

    /** Moves the clock and signs somebody in then: whoever had signed in before would have been idle for too long. */
    String cookieLater(String person, Instant now, int minutes) {
        clock(now.plus(Duration.ofMinutes(minutes)));
        HttpResponse<String> second = SignedInAs.post(portal, "/login", "",
            Map.of("login", "login", "mail", person + "@demo.example", "password", SignedInAs.PASSWORD, "enter", ""));
        String ticket = Jsoup.parse(second.body()).select("input[name=ticket]").attr("value");
        return cookieOf(SignedInAs.post(portal, "/login", "", Map.of("second", "second", "ticket", ticket, "code", SignedInAs.nextCode(portal, person), "check", "")));
    }

    static String cookieOf(HttpResponse<String> in) {
        return in.headers().allValues("Set-Cookie").stream().map(line -> line.split(";")[0]).filter(pair -> pair.startsWith("sign-in=")).findFirst().orElseThrow();
    }

    void clock(Instant to) {
        HttpResponse<String> moved = SignedInAs.post(portal, "/demo/clock", "", Map.of("to", to.atOffset(ZoneOffset.ofHours(9)).toString()));
        if (moved.statusCode() != 200) {
            throw new AssertionError(moved.statusCode() + " " + moved.body());
        }
    }
}
