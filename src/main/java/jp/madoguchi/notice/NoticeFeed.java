package jp.madoguchi.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jp.madoguchi.platform.Site;

/** The newest notices as Atom (RFC 4287): what changed last stands first. */
@WebServlet("/notices.atom")
public class NoticeFeed extends HttpServlet {

    private static final int MOST = 30;

    @Inject
    Notices notices;

    @Inject
    Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/atom+xml;charset=UTF-8");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter());
            write(notices.feed(MOST), xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(List<NoticeFeedItem> items, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", "ja");
        text(xml, "id", site.address("/notices"));
        text(xml, "title", "お知らせ｜医療機関等向け総合ポータルサイト");
        text(xml, "updated", items.isEmpty() ? "1970-01-01T00:00:00Z" : time(items.get(0).changedAt()));
        link(xml, "self", "/notices.atom");
        link(xml, "alternate", "/notices");
        for (NoticeFeedItem item : items) {
            entry(item, xml);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(NoticeFeedItem item, XMLStreamWriter xml) throws XMLStreamException {
        String path = "/notices/" + item.number();
        xml.writeStartElement("entry");
        text(xml, "id", site.address(path));
        text(xml, "title", item.title());
        text(xml, "published", time(item.publishAt()));
        text(xml, "updated", time(item.changedAt()));
        xml.writeStartElement("author");
        text(xml, "name", "医療機関等向け総合ポータルサイト");
        xml.writeEndElement();
        link(xml, "alternate", path);
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", item.topic().name());
        xml.writeAttribute("label", item.topic().getLabel());
        text(xml, "summary", item.summary());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(NoticeText.html(item.body()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", site.address(path));
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static String time(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
