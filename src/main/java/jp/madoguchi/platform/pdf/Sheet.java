package jp.madoguchi.platform.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.GregorianCalendar;
import jp.madoguchi.platform.Sha256;
import jp.madoguchi.platform.calendar.JapanTime;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A sheet of paper, A4, of as many pages as it takes. The title is the document's and stands in the foot; the body is XHTML as it would
 * stand within body, whatever people wrote in it {@link SheetText#escaped}. What it looks like is in sheet.css.
 */
public record Sheet(String title, String body) {

    static {
        // The library would tell the console of every step of every sheet.
        XRLog.setLoggingEnabled(false);
    }

    /** The same sheet made at the same time is the same bytes, so that its digest can be kept instead of it. */
    public byte[] pdf(Instant made) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
            .withW3cDocument(SheetDocument.of(title, body), null)
            .useUriResolver((base, uri) -> refused(uri))
            .usePdfUaAccessibility(true)
            .withProducer("Madoguchi");
        SheetFonts.lendTo(builder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); PDDocument document = renderer.createPDFKeepOpen()) {
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(made.atZone(JapanTime.ZONE)));
            document.setDocumentId(number(made));
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Whoever could name an address in a sheet would have the server fetch it. */
    private static String refused(String uri) {
        throw new IllegalArgumentException("A sheet has everything with it and fetches nothing: " + uri);
    }

    /** What PDFBox derives the document's ID from; without one it is the machine's time. */
    private long number(Instant made) {
        String all = title + '\0' + body + '\0' + made;
        return ByteBuffer.wrap(Sha256.digest().digest(all.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
