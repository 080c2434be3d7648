package jp.madoguchi.notice;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * m:noticeRows: notices as lines of a list; topics="true" names the subject, summary="true" adds the summary. Written in
 * Java because it is the busiest part of the busiest pages: as ui:repeat and EL it cost more than all the rest of the
 * page together, the query included (docs/performance.md).
 */
@FacesComponent("jp.madoguchi.notice.NoticeRows")
public class NoticeRows extends UIComponentBase {

    @Override
    public String getFamily() {
        return "jp.madoguchi.notice";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        ResponseWriter html = faces.getResponseWriter();
        boolean topics = "true".equals(getAttributes().get("topics"));
        boolean summary = "true".equals(getAttributes().get("summary"));
        html.write("<ul class=\"notices\">");
        for (Object row : (List<?>) getAttributes().get("value")) {
            write((NoticeRow) row, topics, summary, html);
        }
        html.write("</ul>");
    }

    private static void write(NoticeRow row, boolean topics, boolean summary, ResponseWriter html) throws IOException {
        html.write("<li><div class=\"when\"><time datetime=\"" + row.getIsoDate() + "\">" + row.getDateText() + "</time></div>");
        html.write("<div class=\"what\"><a href=\"/notices/" + row.getNumber() + "\">");
        html.writeText(row.getTitle(), null);
        html.write("</a>");
        if (row.isUpdated()) {
            html.write(" <span class=\"tag going\">更新</span>");
        }
        if (summary && !row.getSummary().isEmpty()) {
            html.write("<p>");
            html.writeText(row.getSummary(), null);
            html.write("</p>");
        }
        html.write("</div>");
        if (topics) {
            html.write("<div class=\"topic\"><span class=\"tag plain\">" + row.getTopicName() + "</span></div>");
        }
        html.write("</li>");
    }
}
