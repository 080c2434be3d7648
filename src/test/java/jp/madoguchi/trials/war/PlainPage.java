package jp.madoguchi.trials.war;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.notice.NoticeRow;

/** A page of ours as a plain servlet would write it: everything around the lists is a constant, only the rows are written anew. */
final class PlainPage {

    private static final String LIST = "(?s)<ul class=\"notices\">.*?</ul>";

    private final String[] frame;

    PlainPage(int port, String path) {
        frame = new String(bytesOf(port, path), StandardCharsets.UTF_8).split(LIST);
    }

    static byte[] bytesOf(int port, String path) {
        try (InputStream page = URI.create("http://localhost:" + port + path).toURL().openStream()) {
            return page.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String with(List<List<NoticeRow>> lists, boolean summaries) {
        StringBuilder html = new StringBuilder(32_768).append(frame[0]);
        for (int i = 0; i < lists.size(); i++) {
            html.append("<ul class=\"notices\">");
            lists.get(i).forEach(row -> write(row, summaries, html));
            html.append("</ul>").append(frame[i + 1]);
        }
        return html.toString();
    }

    private static void write(NoticeRow row, boolean summaries, StringBuilder html) {
        html.append("<li>\n    <div class=\"when\">\n      <time datetime=\"").append(row.getIsoDate()).append("\">").append(row.getDateText())
            .append("</time>\n    </div>\n    <div class=\"what\"><a href=\"/notices/").append(row.getNumber()).append("\">");
        escape(row.getTitle(), html).append("</a>");
        if (row.isUpdated()) {
            html.append("<span class=\"tag going\">更新</span>");
        }
        if (summaries) {
            escape(row.getSummary(), html.append("<p>")).append("</p>");
        }
        html.append("\n    </div><div class=\"topic\"><span class=\"tag plain\">");
        escape(row.getTopicName(), html).append("</span></div>\n  </li>");
    }

    private static StringBuilder escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
        return html;
    }
}
