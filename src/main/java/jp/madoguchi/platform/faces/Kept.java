package jp.madoguchi.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;

/**
 * m:kept key="…": what is inside is the same for everybody who asks with the same key, so for a second it is neither
 * built ({@link KeptHandler}) nor rendered again. Nothing with a field or a button may stand inside. Head and foot cost
 * a fifth of each page before (docs/performance.md).
 */
@FacesComponent(Kept.TYPE)
public class Kept extends UIComponentBase {

    static final String TYPE = "jp.madoguchi.platform.Kept";

    private String html;

    /** Asked once, when the component is made: what it then decides holds to the end of the request. */
    void lookFor(String key) {
        html = KeptPieces.freshOrNull(key);
    }

    boolean isAtHand() {
        return html != null;
    }

    @Override
    public String getFamily() {
        return "jp.madoguchi.platform";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        faces.getResponseWriter().write(html == null ? render(faces) : html);
    }

    private String render(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        StringWriter piece = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(piece);
        faces.setResponseWriter(writer);
        try {
            super.encodeChildren(faces);
            writer.flush();
        } finally {
            faces.setResponseWriter(page);
        }
        KeptPieces.keep((String) getAttributes().get("key"), piece.toString());
        return piece.toString();
    }
}
