package jp.madoguchi.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the house has in common, asked over HTTP. */
@ExtendWith(SharedPortal.class)
class AnswersIT {

    @ParameterizedTest
    @MethodSource("jp.madoguchi.front.EveryPage#addresses")
    void everyPageAnswersGuardedAndWithoutASession(String path, Portal portal) {
        HttpResponse<String> page = portal.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertGuarded(page);
        assertThat(page.body()).contains("<html lang=\"ja\"", "<h1", "0800-080-4583", "月～金 8:00～18:00 土 8:00～16:00（いずれも祝日を除く）",
            "はじめに医療機関等コード、医療機関・薬局名をお伝えください", "href=\"/contact\"").doesNotContain("jsessionid");
    }

    /** What visitors typed is left aside: it may say anything. */
    @ParameterizedTest
    @MethodSource("jp.madoguchi.front.EveryPage#addresses")
    void nothingMeantForTheServerReachesTheReader(String path, Portal portal) {
        Document page = Jsoup.parse(portal.get(path).body());
        page.select(".as-typed, .dates dd").remove();

        assertThat(page.outerHtml()).doesNotContain("#{", "???");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/index.xhtml", "/notices/2099-01-001", "/WEB-INF", "/WEB-INF/web.xml", "/META-INF", "/demo",
        "/health", "/health/live", "/health/started", "/metrics", "/openapi", "/openapi/application.wadl", "/error",
        "/jakarta.faces.resource/faces.js?ln=jakarta.faces", "/assets/none.css", "/contact;x=1"})
    void whatIsNoDoorIsAPlainJapanese404(String path, Portal portal) {
        HttpResponse<String> page = portal.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertGuarded(page);
        assertThat(page.body()).contains("ページが見つかりません", "0800-080-4583").containsPattern("参照番号.*[2-9A-Y]{3}-[2-9A-Y]{3}-[2-9A-Y]{3}")
            .doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish").doesNotContain("Exception", "jakarta.");
    }

    @Test
    void theThemeIsKeptForEverAndPagesAreAskedForAgain(Portal portal) {
        HttpResponse<String> home = portal.get("/", "Accept-Encoding", "gzip");
        String css = portal.get("/").body().replaceAll("(?s).*href=\"(/assets/madoguchi-[0-9a-f]{12}\\.css)\".*", "$1");
        HttpResponse<String> style = portal.get(css, "Accept-Encoding", "gzip");

        assertThat(style.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(style.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(home.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(home.headers().firstValue("Cache-Control")).hasValue("no-cache");
        String tag = home.headers().firstValue("ETag").orElseThrow();
        assertThat(portal.get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    /** The server takes such a parameter away before anybody is asked; the page must not carry it on. */
    @Test
    void aSessionInTheAddressLeadsNowhere(Portal portal) {
        assertThat(portal.get("/contact;jsessionid=1").body()).contains("action=\"/contact\"").doesNotContain("jsessionid");
    }

    @Test
    void healthSaysReadyAndNothingMore(Portal portal) {
        HttpResponse<String> health = portal.get("/health/ready");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContainIgnoringCase("jdbc");
    }

    @Test
    void theFeedIsAtomWithOurOwnAddresses(Portal portal) {
        HttpResponse<String> feed = portal.get("/notices.atom");

        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(feed.body()).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"",
            "<id>http://localhost:" + portal.port() + "/notices/2026-07-001</id>").doesNotContain("evil");
        assertThat(portal.get("/notices.atom?asked=anew", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https").body())
            .doesNotContain("evil").doesNotContain("https://localhost");
    }

    @Test
    void aNoticeThatChangedShowsWhatItSaidBefore(Portal portal) {
        assertThat(portal.get("/notices/2025-12-003").body()).contains("更新の記録", "このときの内容を読む", "旧", "新");
    }

    @Test
    void anEndedNoticeIsReadableButNotListed(Portal portal) {
        assertThat(portal.get("/notices/2025-12-001").body()).contains("このお知らせは終了しました");
        assertThat(portal.get("/notices").body()).doesNotContain("/notices/2025-12-001");
    }

    static void assertGuarded(HttpResponse<?> page) {
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by", "strict-transport-security");
    }
}
