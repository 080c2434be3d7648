package jp.madoguchi;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import jp.madoguchi.account.proof.Totp;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * One of the people of the demo, signed in without a browser. Each signs in once for all tests of a portal, since a code of his
 * 認証アプリ counts only once; a test that ends sign-ins takes people whom no other test needs.
 */
public final class SignedInAs {

    public static final String PASSWORD = "madoguchi-wo-tamesu";
    private static final String APP = "MADOGUCHIDEMOMADOGUCHIDEMOABCDEF";
    private static final Map<Reachable, Map<String, String>> COOKIES = Collections.synchronizedMap(new WeakHashMap<>());

    private static final Map<Reachable, Map<String, AtomicLong>> LAST_STEPS = Collections.synchronizedMap(new WeakHashMap<>());

    private final Reachable portal;
    private final String cookie;

    private SignedInAs(Reachable portal, String cookie) {
        this.portal = portal;
        this.cookie = cookie;
    }

    /** @param person c1, shinsa1, …: what stands before @demo.example */
    public static SignedInAs person(Reachable portal, String person) {
        return new SignedInAs(portal, COOKIES.computeIfAbsent(portal, unseen -> new ConcurrentHashMap<>()).computeIfAbsent(person, unseen -> signIn(portal, person)));
    }

    /** The code that the person's app shows now; who needs another one within the same half minute takes the next. */
    public static String code(int halfMinutesAhead) {
        return Totp.of(APP).codeAt(Instant.now().plusSeconds(30L * halfMinutesAhead));
    }

    /** Anew, beside whatever sign-ins there are: for a test that ends its own. */
    public static SignedInAs anew(Reachable portal, String person) {
        return new SignedInAs(portal, signIn(portal, person));
    }

    /** A code that the person has not used yet; who needs many waits for the next half minute. */
    public static String nextCode(Reachable portal, String person) {
        AtomicLong last = LAST_STEPS.computeIfAbsent(portal, unseen -> new ConcurrentHashMap<>()).computeIfAbsent(person, unseen -> new AtomicLong());
        return Awaitility.await("a code that was not used").atMost(Duration.ofMinutes(1)).until(() -> {
            long now = Instant.now().getEpochSecond() / 30;
            long step = Math.max(last.get() + 1, now);
            return step <= now + 1 && last.getAndSet(step) < step ? Totp.of(APP).codeAt(Instant.ofEpochSecond(step * 30)) : null;
        }, Objects::nonNull);
    }

    private static String signIn(Reachable portal, String person) {
        HttpResponse<String> second = post(portal, "/login", "", Map.of("login", "login", "mail", person + "@demo.example", "password", PASSWORD, "enter", ""));
        String ticket = Jsoup.parse(second.body()).select("input[name=ticket]").attr("value");
        HttpResponse<String> in = post(portal, "/login", "", Map.of("second", "second", "ticket", ticket, "code", nextCode(portal, person), "check", ""));
        if (in.statusCode() != 303) {
            throw new IllegalStateException(person + " is not let in: " + Jsoup.parse(second.body()).select("main").text() + Jsoup.parse(in.body()).select("main").text());
        }
        return in.headers().allValues("Set-Cookie").stream().map(line -> line.split(";")[0]).filter(pair -> pair.startsWith("sign-in=")).findFirst()
            .orElseThrow();
    }

    public String cookie() {
        return cookie;
    }

    public HttpResponse<String> get(String path) {
        return portal.get(path, "Cookie", cookie);
    }

    /** Sends a form as a page of ours would; the name of the form and of the button are among the fields. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(portal, path, cookie, fields);
    }

    /** Opens a page and presses a button of one of its forms, with what the form holds and what is typed besides. */
    public HttpResponse<String> press(String path, String form, String button, Map<String, String> typed) {
        Map<String, String> fields = fieldsOf(get(path).body(), form);
        fields.putAll(typed);
        fields.put(button, "");
        return post(path, fields);
    }

    public static Map<String, String> fieldsOf(String page, String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : Jsoup.parse(page).select("form#" + form + " :is(input:not([type=submit]), textarea, select)")) {
            if (!field.is("[type=checkbox], [type=radio]") || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.is("select") ? field.select("option[selected]").attr("value") : field.attr("value"));
            }
        }
        return fields;
    }

    public static HttpResponse<String> post(Reachable portal, String path, String cookie, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("jakarta.faces.ViewState", "stateless");
        String body = all.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.url(path))).header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return portal.send(request.build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
