package jp.madoguchi.subsidy.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import jp.madoguchi.Reachable;
import jp.madoguchi.SignedInAs;
import org.jsoup.Jsoup;

/** What the tests of editions do at their pages, and what is to be seen outside. */
final class EditionDesk {

    private static final String PAGES = "/desk/programmes/";
    private final Reachable portal;
    private final AtomicInteger titles = new AtomicInteger();

    EditionDesk(Reachable portal) {
        this.portal = portal;
    }

    /** The number of a new draft. */
    int begin(SignedInAs by, String what, String scope, Map<String, String> typed) {
        HttpResponse<String> begun = press(by, what, scope, typed);
        return Integer.parseInt(begun.headers().firstValue("Location").orElseThrow(() -> new AssertionError(text(begun))).replaceAll(".*number=", ""));
    }

    HttpResponse<String> press(SignedInAs by, String what, String scope, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(Map.of("heading", "試し" + titles.incrementAndGet(), "why", "試すため"));
        all.putAll(typed);
        return by.press(PAGES + "begin?what=" + what + "&scope=" + scope, "begin", "start", all);
    }

    HttpResponse<String> write(SignedInAs by, int edition, String offer, Map<String, String> typed) {
        return by.press(PAGES + "offer?edition=" + edition + "&offer=" + offer, "offerForm", "save", typed);
    }

    HttpResponse<String> decide(SignedInAs by, int edition, String button) {
        return by.press(page(edition), "decision", button, Map.of());
    }

    static String page(int edition) {
        return PAGES + "edition?number=" + edition;
    }

    /** Where an answer leads, or what it says. */
    static String told(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseGet(() -> answer.statusCode() + " " + text(answer));
    }

    static String text(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main").text().replace('　', ' ');
    }

    /** As machines are told of it. */
    JsonNode programme(String id) {
        String json = portal.get("/api/v1/programmes").body();
        try {
            return StreamSupport.stream(new ObjectMapper().readTree(json).spliterator(), false)
                .filter(row -> row.path("id").asText().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id + " in " + json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
