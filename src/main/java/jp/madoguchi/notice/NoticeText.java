package jp.madoguchi.notice;

import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The Markdown of a notice as HTML. Tags in it are shown as text and only plain links work, whoever wrote it. */
final class NoticeText {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** CommonMark sees strong text beside Japanese brackets only with a space around it, which Japanese does not write. */
    private static final String JAPANESE = "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}、。]";
    private static final Pattern GAP = Pattern.compile("(?<=</strong>) (?=" + JAPANESE + ")|(?<=" + JAPANESE + ") (?=<strong>)");

    private NoticeText() {
    }

    static String html(String markdown) {
        return GAP.matcher(RENDERER.render(PARSER.parse(markdown))).replaceAll("");
    }
}
