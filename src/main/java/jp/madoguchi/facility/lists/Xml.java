package jp.madoguchi.facility.lists;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, element by element. Excel writes no document type, so one is taken for an attack. */
final class Xml implements Closeable {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final MeasuredStream in;
    private final XMLStreamReader reader;

    Xml(MeasuredStream in) throws ListRefused {
        this.in = in;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** Moves to the next start or end of an element; false at the end of the part. */
    boolean toTag() throws ListRefused {
        int event;
        do {
            event = next();
        } while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT
            && event != XMLStreamConstants.END_DOCUMENT);
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** Moves to the next start of an element; false at the end of the part. */
    boolean toStart() throws ListRefused {
        boolean found;
        do {
            found = toTag();
        } while (found && !reader.isStartElement());
        return found;
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** By its name without prefix; empty if it is not there. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Adds the text of the element the reader stands in, up to its end; of a text too long only the beginning. */
    void text(StringBuilder text) throws ListRefused {
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                int room = ListLimits.CELL_CHARACTERS + 1 - text.length();
                text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
            }
            event = next();
        }
    }

    private int next() throws ListRefused {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            in.pieceEnds();
            if (event == XMLStreamConstants.DTD) {
                throw ListRefused.because(ListFileReason.BOMB);
            }
            return event;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private static ListRefused refusal(XMLStreamException e) {
        return ListRefused.because(
            e.getNestedException() instanceof MeasuredStream.Bomb ? ListFileReason.BOMB : ListFileReason.DAMAGED);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
