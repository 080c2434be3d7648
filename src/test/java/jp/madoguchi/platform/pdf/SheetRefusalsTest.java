package jp.madoguchi.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetRefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"<img src=\"@\" alt=\"\"/>", "<p style=\"background-image: url(@)\">文</p>",
        "<ul style=\"list-style-image: url(@)\"><li>点</li></ul>"})
    void nothingIsFetched(String asking) throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/mark.png";
            catchThrowable(() -> Printed.of(asking.replace("@", address)));
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://127.0.0.1:9/", "classpath:jp/madoguchi/platform/pdf/sheet.css",
        "data:image/png;base64,AA==", "mark.png"})
    void anAddressToFetchIsToldToWhoeverMadeTheSheet(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Printed.of("<img src=\"" + address + "\" alt=\"\"/>"))
            .withMessageContaining(address);
    }

    @Test
    void aLinkIsPrintedAndNotFollowed() throws IOException {
        try (Printed printed = Printed.of("<link rel=\"stylesheet\" href=\"file:///etc/passwd\"/>"
            + "<iframe src=\"file:///etc/passwd\"></iframe><object data=\"file:///etc/passwd\"></object>"
            + "<?xml-stylesheet type=\"text/css\" href=\"file:///etc/passwd\"?><p><a href=\"file:///etc/passwd\">文</a></p>")) {
            assertThat(printed.text.lines()).containsExactly("文", "補助金の試算 1 / 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>",
        "</body></html><!DOCTYPE p><html><body>", "<p>&x;</p>", "<p>&nbsp;</p>", "<p>田中<b></p>", "<p>A & B</p>"})
    void whatIsNoXhtmlIsRefused(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> Printed.of(body)).withMessage("not XHTML");
    }

    @Test
    void aDocumentTypeIsRefusedWhereverItStands() {
        assertThatIllegalArgumentException().isThrownBy(() -> SheetDocument.read("<!DOCTYPE html><html/>"))
            .withStackTraceContaining("DOCTYPE");
    }

    @Test
    void whatPeopleWroteIsPrintedAsTheyWroteIt() throws IOException {
        String written = "<b>A & B</b> \"株\" 'x' &lt; ]]>";

        try (Printed printed = Printed.of("<p>" + SheetText.escaped(written + "\u0000\uD842") + "</p>")) {
            assertThat(printed.text.lines()).first().asString().startsWith(written).doesNotContain("\u0000");
        }
    }

    @Test
    void aTitleMayBeWrittenByPeopleToo() throws IOException {
        try (Printed printed = Printed.of(new Sheet("<b>A & B</b> %s", "<p>文 100%</p>"))) {
            assertThat(printed.text.lines()).containsExactly("文 100%", "<b>A & B</b> %s 1 / 1");
        }
    }
}
