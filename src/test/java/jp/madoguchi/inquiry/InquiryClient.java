package jp.madoguchi.inquiry;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.Reachable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A visitor without a browser: fills in the inquiry form and presses its buttons, sending what the page would send. */
public final class InquiryClient {

    private final Reachable portal;

    public InquiryClient(Reachable portal) {
        this.portal = portal;
    }

    public static Map<String, String> typed() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("facilityName", "みどりの丘クリニック");
        fields.put("facilityCode", "");
        fields.put("asker", "山田花子");
        fields.put("mail", "hanako@clinic.example");
        fields.put("phone", "");
        fields.put("question", "教えてください。");
        return fields;
    }

    public HttpResponse<String> confirm(Map<String, String> typed) {
        Map<String, String> fields = fieldsOf(portal.get("/contact").body());
        fields.putAll(typed);
        return press(fields, "confirm");
    }

    /** The number, once the portal has said that it has the inquiry. */
    public String send(Map<String, String> typed) {
        return numberIn(press(fieldsOf(confirm(typed).body()), "send"));
    }

    public static String numberIn(HttpResponse<String> sent) {
        Matcher number = Pattern.compile("/contact/sent\\?number=([2-9A-Y-]{11})").matcher(sent.headers().firstValue("Location").orElse(""));
        if (sent.statusCode() != 303 || !number.matches()) {
            throw new IllegalStateException("not sent: " + sent.statusCode() + " " + sent.body());
        }
        return number.group(1);
    }

    public HttpResponse<String> press(Map<String, String> fields, String button) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(button, "");
        String body = all.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
        return portal.send(HttpRequest.newBuilder(URI.create(portal.url("/contact")))
            .header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body)).build());
    }

    public static Map<String, String> fieldsOf(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : Jsoup.parse(page).select("form#inquiry input:not([type=submit]), form#inquiry textarea")) {
            fields.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.attr("value"));
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
