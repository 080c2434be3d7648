package jp.madoguchi.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Title, body and sheet.css as one document. Read here because the library's own reader accepts a DTD and goes on after an error. */
final class SheetDocument {

    private static final String FRAME = """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head><title>%s</title><style>%s</style></head>\
        <body><div class="foot">%1$s</div>%s</body></html>""";
    private static final String CSS = SheetText.escaped(css());

    private SheetDocument() {
    }

    static Document of(String title, String body) {
        return read(SheetText.drawable(FRAME.formatted(SheetText.escaped(title), CSS, body)));
    }

    static Document read(String xhtml) {
        try {
            return reader().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("not XHTML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder reader() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder reader = factory.newDocumentBuilder();
            // The one it has writes to the console before it throws.
            reader.setErrorHandler(new DefaultHandler());
            return reader;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String css() {
        try (InputStream in = SheetDocument.class.getResourceAsStream("sheet.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
