package jp.madoguchi.platform.pdf;

import java.util.regex.Pattern;

/** Text on its way into a sheet. */
public final class SheetText {

    private static final Pattern NOT_IN_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** Which shape of a kanji is meant; no glyph of their own, so they would be drawn as missing. */
    private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private SheetText() {
    }

    /** As text between tags or as the value of an attribute. */
    public static String escaped(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("\uFFFD")
            .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    static String drawable(String text) {
        return VARIATION_SELECTORS.matcher(text).replaceAll("");
    }
}
