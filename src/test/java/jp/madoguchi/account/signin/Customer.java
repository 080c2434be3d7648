package jp.madoguchi.account.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.Reachable;
import jp.madoguchi.SignedInAs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without scripts: keeps its cookies, follows where it is led, fills in forms. */
final class Customer {

    final Map<String, String> cookies = new LinkedHashMap<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    private final Reachable portal;
    private Document page;
    private String at = "";

    Customer(Reachable portal) {
        this.portal = portal;
        headers.put("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/130");
    }

    Customer open(String path) {
        return take(path, send(request(path).GET().build()));
    }

    /** Presses a button of the page at hand, by what it says; fields by the names they have. */
    Customer press(String button, String... typed) {
        return pressIn(page.select("input[type=submit]").stream().filter(found -> found.val().equals(button)).findFirst()
            .orElseThrow(() -> new AssertionError("no " + button + " on " + at + ": " + text())), typed);
    }

    Customer pressIn(Element button, String... typed) {
        Element form = button.closest("form");
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input:not([type=submit])").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put(button.attr("name"), button.val());
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        fields.putIfAbsent("jakarta.faces.ViewState", "stateless");
        return post(form.attr("action"), fields);
    }

    Customer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return take(path, send(request(path).header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body)).build()));
    }

    /** With the password and a code of the app that all people of the demo have. */
    Customer signIn(String person, String password) {
        open("/login").press("ログインする", "mail", person.contains("@") ? person : person + "@demo.example", "password", password);
        for (int ahead = 0; ahead < 2 && page.select("input[name=ticket]").size() == 1; ahead++) {
            press("確かめてログインする", "code", SignedInAs.code(ahead));
        }
        return this;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.url(path)));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        HttpResponse<String> answer = portal.send(request);
        answer.headers().allValues("Set-Cookie").forEach(line -> {
            String[] pair = line.split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    private Customer take(String path, HttpResponse<String> answer) {
        if (answer.statusCode() == 303 || answer.statusCode() == 302) {
            return open(answer.headers().firstValue("Location").orElseThrow());
        }
        at = path;
        page = Jsoup.parse(answer.body());
        return this;
    }

    Document page() {
        return page;
    }

    String at() {
        return at;
    }

    String text() {
        return page.select("main").text();
    }

    boolean isSignedIn() {
        return open("/my").at().equals("/my");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
