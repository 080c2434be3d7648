package jp.madoguchi.notice;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** m:noticeTopics: the topics as links, the chosen one marked; none chosen is すべて. In Java for the reason of NoticeRows. */
@FacesComponent("jp.madoguchi.notice.NoticeTopics")
public class NoticeTopics extends UIComponentBase {

    @Override
    public String getFamily() {
        return "jp.madoguchi.notice";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        Object chosen = getAttributes().get("chosen");
        ResponseWriter html = faces.getResponseWriter();
        html.write("<ul class=\"topics\">");
        write("/notices", "すべて", chosen == null, html);
        for (NoticeTopic topic : NoticeTopic.values()) {
            write("/notices?topic=" + topic.getName(), topic.getLabel(), topic == chosen, html);
        }
        html.write("</ul>");
    }

    private static void write(String address, String label, boolean chosen, ResponseWriter html) throws IOException {
        html.write("<li><a href=\"" + address + "\"" + (chosen ? " aria-current=\"true\"" : "") + ">" + label + "</a></li>");
    }
}
