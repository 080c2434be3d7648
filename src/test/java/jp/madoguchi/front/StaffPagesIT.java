package jp.madoguchi.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** PrimeFaces on the staff's pages: without a session, under a policy that runs only what carries the page's nonce. */
@ExtendWith(SharedPortal.class)
class StaffPagesIT {

    private static final String PAGE = "/demo/style-staff";
    private static final String NONCE = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final Pattern POLICY = Pattern.compile("default-src 'none'; script-src 'self' 'nonce-([A-Za-z0-9_-]{22})'; "
        + "style-src 'self'; style-src-attr 'unsafe-inline'; .*frame-ancestors 'none'");

    @Test
    void everyScriptCarriesTheNonceOfItsPageAndEachPageHasItsOwn(Portal portal) {
        HttpResponse<String> page = portal.get(PAGE);
        HttpResponse<String> again = portal.get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(nonceOf(page)).isNotEqualTo(nonceOf(again));
        assertThat(Jsoup.parse(page.body()).select("script").eachAttr("nonce")).hasSizeGreaterThan(10).containsOnly(nonceOf(page));
        assertThat(Jsoup.parse(page.body()).select("script:not([nonce])")).isEmpty();
        assertNoCookie(page);
    }

    @Test
    void aPagePostedWithoutJavaScriptIsAnsweredAsAPage(Portal portal) {
        HttpResponse<String> page = portal.send(post(portal, PAGE, "entry=entry&jakarta.faces.ViewState=stateless&memo=&save=save"
            + "&primefaces.nonce=" + NONCE).build());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("メモを入力してください。");
        assertThat(nonceOf(page)).isNotEqualTo(NONCE);
        assertNoCookie(page);
    }

    @Test
    void theTableTurnsItsPageInTheOrderOfItsAddress(Portal portal) {
        HttpResponse<String> part = turnPage(portal, PAGE + "?words=" + encoded("薬局") + "&sort=amount-down", NONCE);

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).startsWith("<?xml");
        assertThat(rows(part).select("tr")).hasSize(5);
        assertThat(rows(part).select("td.money").eachText()).isSortedAccordingTo((a, b) -> Integer.compare(yen(b), yen(a)));
        assertThat(part.body()).contains("place", "sort=amount-down", "first=10");
        assertNoCookie(part);
    }

    @Test
    void partOfAPageCarriesTheNonceItCameWithOrNone(Portal portal) {
        Map<String, String> update = Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", "entry",
            "jakarta.faces.partial.execute", "entry", "jakarta.faces.partial.render", "entry", "entry", "entry",
            "jakarta.faces.ViewState", "stateless");

        assertThat(ajax(portal, PAGE, update, NONCE).body()).contains("<script nonce=\"" + NONCE + "\"");
        assertThat(ajax(portal, PAGE, update, "\"><script>").body()).contains("<script id=").doesNotContain("nonce=");
    }

    @Test
    void onlyTheFilesOfTheStaffsPagesAreOpenAndTheyAreKept(Portal portal) {
        HttpResponse<String> theme = portal.get("/jakarta.faces.resource/theme.css.xhtml?ln=primefaces-madoguchi&v=15.0.12");

        assertThat(theme.body()).contains("--primary-color:#0017c1").doesNotContainIgnoringCase("#2196f3");
        assertThat(theme.headers().firstValue("Cache-Control")).hasValue("max-age=604800");
        assertNoCookie(theme);
        for (String file : Jsoup.parse(portal.get(PAGE).body()).select("script[src], link[rel=stylesheet]").stream()
                .map(element -> element.attr(element.hasAttr("src") ? "src" : "href")).toList()) {
            assertThat(portal.get(file).statusCode()).as(file).isEqualTo(200);
        }
        assertThat(portal.get("/jakarta.faces.resource/theme.css.xhtml?ln=primefaces-saga-blue").statusCode()).isEqualTo(404);
        assertThat(portal.get("/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsReadByTheStaffsPagesAndNowhereElse(Portal portal) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"upload\"\r\n\r\nupload\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"jakarta.faces.ViewState\"\r\n\r\nstateless\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"upload:single\"; filename=\"見本.pdf\"\r\nContent-Type: application/pdf\r\n\r\nabc\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"upload:send\"\r\n\r\n1\r\n--x--\r\n";

        assertThat(portal.send(multipart(portal, PAGE, body)).body()).contains("見本.pdfを受け取りました（3バイト）");
        assertThat(portal.send(multipart(portal, "/contact", body)).statusCode()).isEqualTo(415);
        assertThat(portal.send(multipart(portal, PAGE, "--x\r\nbroken")).statusCode()).isEqualTo(400);
    }

    @Test
    void publicPagesKnowNothingOfPrimeFaces(Portal portal) {
        for (String path : new String[] {"/", "/contact", "/demo/style"}) {
            HttpResponse<String> page = portal.get(path);
            assertThat(page.body()).doesNotContainIgnoringCase("primefaces").doesNotContain("nonce", "jakarta.faces.resource");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).doesNotContain("nonce", "unsafe");
        }
    }

    private static HttpResponse<String> turnPage(Portal portal, String path, String nonce) {
        return ajax(portal, path, Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", "cases:rows",
            "jakarta.faces.partial.execute", "cases:rows", "jakarta.faces.partial.render", "cases:rows", "cases:rows_pagination", "true",
            "cases:rows_first", "10", "cases:rows_rows", "10", "cases:rows_encodeFeature", "true", "cases", "cases",
            "jakarta.faces.ViewState", "stateless"), nonce);
    }

    private static HttpResponse<String> ajax(Portal portal, String path, Map<String, String> fields, String nonce) {
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")) + "&primefaces.nonce=" + encoded(nonce);
        return portal.send(post(portal, path, body).header("Faces-Request", "partial/ajax").build());
    }

    private static HttpRequest.Builder post(Portal portal, String path, String body) {
        return HttpRequest.newBuilder(URI.create(portal.url(path))).header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest multipart(Portal portal, String path, String body) {
        return HttpRequest.newBuilder(URI.create(portal.url(path))).header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.ofString(body)).build();
    }

    private static Document rows(HttpResponse<String> part) {
        return Jsoup.parse("<table>" + part.body().replaceAll("(?s).*<update id=\"cases:rows\"><!\\[CDATA\\[(.*?)]]>.*", "$1") + "</table>");
    }

    private static int yen(String amount) {
        return Integer.parseInt(amount.replaceAll("[^0-9]", ""));
    }

    private static String nonceOf(HttpResponse<?> page) {
        var policy = POLICY.matcher(page.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertThat(policy.matches()).isTrue();
        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        return policy.group(1);
    }

    private static void assertNoCookie(HttpResponse<?> answer) {
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
