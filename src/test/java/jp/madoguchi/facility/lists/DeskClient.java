package jp.madoguchi.facility.lists;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.Reachable;
import jp.madoguchi.SignedInAs;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A clerk of the register without a browser: sends lists and presses the buttons of their pages. */
public final class DeskClient {

    private static final String BOUNDARY = "-----list";

    private final Reachable portal;
    private volatile long lastShown;

    public DeskClient(Reachable portal) {
        this.portal = portal;
    }

    /** The number of the list, once the portal has it. */
    public long send(String fileName, byte[] content) {
        HttpResponse<String> answer = portal.send(request("/desk/facilities").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.concat(BodyPublishers.ofString(field("list", "list") + field("send", "") + field("jakarta.faces.ViewState", "stateless")
                + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n\r\n"),
                BodyPublishers.ofByteArray(content), BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))).build());
        return listIn(answer);
    }

    private static long listIn(HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer.statusCode() + answer.body()));
        return Long.parseLong(to.substring(to.indexOf('=') + 1));
    }

    /** The list that is read again in its place. */
    long readAgain(long list) {
        press(list, "decision", "again");
        awaitRead(lastShown);
        return lastShown;
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    long read(String fileName, byte[] content) {
        long list = send(fileName, content);
        awaitRead(list);
        return list;
    }

    void awaitRead(long list) {
        awaitRead(list, Duration.ofSeconds(90));
    }

    public void awaitRead(long list, Duration most) {
        Awaitility.await("list " + list + " is read").atMost(most).pollInterval(Duration.ofMillis(200))
            .until(() -> !stateOf(list).equals("読み取り中"));
    }

    /** Nothing once the list is read: then the page shows no progress. */
    public long rowsRead(long list) {
        String value = page(list).select("#progress").attr("value");
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }

    String stateOf(long list) {
        return page(list).select("#list .tag").first().text();
    }

    static final String NO_BUTTON = "the page has no such button";

    /** What the page says where the portal says no; nothing where it was done. */
    public String press(long list, String form, String button, String... fields) {
        String body = encoded(form) + "=" + encoded(form) + "&list=" + list + "&" + encoded(button) + "=&jakarta.faces.ViewState=stateless"
            + Arrays.stream(fields).map(field -> "&" + field).collect(Collectors.joining());
        HttpResponse<String> answer = portal.send(request("/desk/facilities/list").header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)).build());
        if (answer.statusCode() == 303) {
            lastShown = listIn(answer);
            return "";
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + answer.body());
        }
        String objection = Jsoup.parse(answer.body()).select("main .errors").text();
        return objection.isEmpty() ? NO_BUTTON : objection;
    }

    /** Each row of the report: line, fate, number, name, what was said. */
    List<String> rows(long list, String fate) {
        return Jsoup.parse(get("/desk/facilities/list?list=" + list + "&fate=" + fate).body()).select("table tbody tr").stream()
            .map(row -> row.select("td, th").eachText().stream().collect(Collectors.joining(" | "))).toList();
    }

    /** 新規 300 変更 0 … */
    public String counts(long list) {
        return String.join(" ", page(list).select("nav.fates li:not(:first-child)").eachText());
    }

    public String checkValue() {
        return Jsoup.parse(get("/desk/facilities?checksum").body()).select(".checksum").text();
    }

    Document page(long list) {
        return Jsoup.parse(get("/desk/facilities/list?list=" + list).body());
    }

    public HttpResponse<String> get(String path) {
        return portal.get(path, "Cookie", cookie());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal.url(path))).header("Cookie", cookie()).header("Sec-Fetch-Site", "same-origin");
    }

    private String cookie() {
        return SignedInAs.person(portal, "shinsa1").cookie();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
