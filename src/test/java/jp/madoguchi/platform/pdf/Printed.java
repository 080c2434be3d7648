package jp.madoguchi.platform.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A sheet as its reader has it: opened again, what is written on it letter by letter. */
final class Printed implements AutoCloseable {

    static final Instant MADE = Instant.parse("2026-11-20T01:00:00Z");

    final PDDocument document;
    final List<TextPosition> letters = new ArrayList<>();
    final String text;

    private Printed(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (!letter.getUnicode().isBlank()) {
                    letters.add(letter);
                }
                super.processTextPosition(letter);
            }
        };
        reader.setSortByPosition(true);
        StringWriter read = new StringWriter();
        reader.writeText(document, read);
        text = read.toString();
    }

    static Printed of(String body) {
        return of(new Sheet("補助金の試算", body));
    }

    static Printed of(Sheet sheet) {
        try {
            return new Printed(sheet.pdf(MADE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<PDFont> fonts() throws IOException {
        Set<PDFont> fonts = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
        letters.forEach(letter -> fonts.add(letter.getFont()));
        return fonts;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
