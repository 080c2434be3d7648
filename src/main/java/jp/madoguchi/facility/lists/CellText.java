package jp.madoguchi.facility.lists;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a string item (ECMA-376 Part 1, 18.4.8): its runs one after the other, without the furigana over them. */
final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {
    }

    /** Reads up to the end of the element. */
    static String in(Xml xml, String element) throws ListRefused {
        StringBuilder text = new StringBuilder();
        boolean furigana = false;
        while (xml.toTag() && !xml.isEnd(element)) {
            furigana = xml.isStart("rPh") || furigana && !xml.isEnd("rPh");
            if (xml.isStart("t") && !furigana) {
                xml.text(text);
            }
        }
        return unescaped(text.toString());
    }

    /** Characters XML cannot hold are written _x0007_ (22.9.2.19, ST_Xstring). */
    static String unescaped(String text) {
        return text.contains("_x")
            ? ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
            : text;
    }
}
