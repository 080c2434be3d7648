package jp.madoguchi.platform.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.util.Set;

/** BIZ UDPGothic, and Noto Sans JP for the kanji it lacks (𠮷); only what a sheet uses of them goes into it. */
final class SheetFonts {

    /** With the measures at hand a font is read only where it is needed, and few sheets need them all. */
    private static final FSCacheEx<String, FSCacheValue> MEASURES = new FSDefaultCacheStore();

    private SheetFonts() {
    }

    static void lendTo(PdfRendererBuilder builder) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, MEASURES);
        lend(builder, "biz-udpgothic-400.ttf", 400, FSFontUseCase.DOCUMENT);
        lend(builder, "biz-udpgothic-700.ttf", 700, FSFontUseCase.DOCUMENT);
        lend(builder, "noto-sans-jp-400.ttf", 400, FSFontUseCase.FALLBACK_FINAL);
        // What Japanese print sets where it has no glyph.
        builder.useReplacementText("〓");
    }

    private static void lend(PdfRendererBuilder builder, String file, int weight, FSFontUseCase use) {
        String family = use == FSFontUseCase.DOCUMENT ? "Sheet" : "Rare";
        builder.useFont(() -> SheetFonts.class.getResourceAsStream(file), family, weight, FontStyle.NORMAL, true, Set.of(use));
    }
}
