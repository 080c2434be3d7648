package jp.madoguchi.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no browser of an honest visitor sends: answered with 4xx, in Japanese, without the names of what runs here. */
@ExtendWith(SharedPortal.class)
class BadInputIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a state of its own    | application/x-www-form-urlencoded  | jakarta.faces.ViewState=rO0ABX | 400
        NUL                   | application/x-www-form-urlencoded  | asker=a%00b                | 400
        half of a pair        | application/x-www-form-urlencoded  | asker=%ED%A1%82            | 400
        bytes that are no text| application/x-www-form-urlencoded  | asker=%FF%FE               | 400
        a broken multipart    | multipart/form-data; boundary=x    | --x no end                 | 415
        a type of its own     | application/json                   | {"a":1}                    | 415
        """)
    void unreadableBodiesAreRefused(String what, String type, String body, int status, Portal portal) {
        assertRefused(post(portal, type, body.strip(), "Sec-Fetch-Site", "same-origin"), status);
    }

    @Test
    void aBodyTooLargeIsRefused(Portal portal) {
        assertRefused(post(portal, FORM, "question=" + "a".repeat(2_100_000), "Sec-Fetch-Site", "same-origin"), 413);
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, http://evil.example", "Origin, null"})
    void aFormFromElsewhereIsRefused(String header, String value, Portal portal) {
        assertRefused(post(portal, FORM, "asker=a", header, value), 403);
    }

    @Test
    void aFormFromNowhereIsRefused(Portal portal) {
        assertRefused(post(portal, FORM, "asker=a", "X-Nothing", "at all"), 403);
    }

    /** An image on any page of the world could ask for such an address. */
    @ParameterizedTest
    @CsvSource({"/contact?jakarta.faces.ViewState=stateless&inquiry=inquiry&step=confirm&keptMail=a@b.example&send=",
        "/help?jakarta.faces.ViewState=x", "/notices/2026-07-001?jakarta.faces.partial.ajax=true"})
    void aFormThatComesAsAnAddressIsRefused(String path, Portal portal) {
        assertRefused(portal.get(path), 400);
    }

    @Test
    void aPartOfAPageIsNeverKeptForOthers(Portal portal) {
        assertRefused(portal.get("/terms", "Faces-Request", "partial/ajax"), 400);
        assertThat(portal.get("/terms").body()).contains("<h1");
    }

    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "PATCH", "OPTIONS", "BREW"})
    void otherMethodsAreRefused(String method, Portal portal) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.url("/contact"))).method(method, BodyPublishers.noBody()).build();

        assertRefused(portal.send(request), 405);
    }

    @ParameterizedTest
    @CsvSource({"/notices?topic=%00", "/notices?before=%ED%A1%82", "/contact/sent?number=%FF"})
    void unreadableQueriesAreRefused(String path, Portal portal) {
        assertRefused(portal.get(path), 400);
    }

    @ParameterizedTest
    @CsvSource({"/notices?topic=' or 1=1 --", "/notices?topic=LIMITED&topic=FULL", "/notices?before=../../etc"})
    void inventedQueriesChangeNothing(String path, Portal portal) {
        HttpResponse<String> page = portal.get(path.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E").replace("'", "%27"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>", "or 1=1");
    }

    @ParameterizedTest
    @CsvSource({"/contact/sent", "/contact/sent?number=", "/contact/sent?number=%3Cscript%3E", "/contact/sent?number=7KX-4MP"})
    void withoutItsNumberNothingWasSent(String path, Portal portal) {
        assertRefused(portal.get(path), 404);
    }

    /** Refused by the connector before any page of ours could speak; the header section may hold 8 KB. */
    @Test
    void tenMegabytesOfHeadersAreRefusedWithoutNamingAnything(Portal portal) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", portal.port())) {
            socket.setSoTimeout(10_000);
            byte[] start = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII);
            socket.getOutputStream().write(start);
            writeUntilRefused(socket);
            String answer = new String(socket.getInputStream().readNBytes(200), StandardCharsets.US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("grizzly");
        }
    }

    private static void writeUntilRefused(Socket socket) {
        byte[] chunk = "a".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        try {
            for (int i = 0; i < 1_000; i++) {
                socket.getOutputStream().write(chunk);
            }
        } catch (IOException refusedAlready) {
            // The answer is waiting to be read.
        }
    }

    private static HttpResponse<String> post(Portal portal, String type, String body, String... headers) {
        return portal.send(HttpRequest.newBuilder(URI.create(portal.url("/contact"))).header("Content-Type", type).headers(headers)
            .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)).build());
    }

    private static void assertRefused(HttpResponse<String> page, int status) {
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("lang=\"ja\"", "参照番号").doesNotContainIgnoringCase("payara").doesNotContain("Exception", "jakarta.");
        AnswersIT.assertGuarded(page);
    }
}
