package jp.madoguchi.platform.faces;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;

/** Writes the piece that was kept, or renders it and keeps it. */
class KeptOutput extends UIComponentBase {

    private final String key;
    private final String html;

    KeptOutput(String key, String html) {
        this.key = key;
        this.html = html;
        setRendererType(null);
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
        KeptPieces.keep(key, piece.toString());
        return piece.toString();
    }
}
