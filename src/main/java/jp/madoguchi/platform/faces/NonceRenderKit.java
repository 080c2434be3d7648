package jp.madoguchi.platform.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitWrapper;
import java.io.Writer;
import jp.madoguchi.platform.web.StaffPolicy;

/** Hands the nonce of a staff page to whatever writes it; every other page is written as ever. */
public class NonceRenderKit extends RenderKitWrapper {

    public NonceRenderKit(RenderKit wrapped) {
        super(wrapped);
    }

    @Override
    public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
        ResponseWriter plain = super.createResponseWriter(writer, types, encoding);
        Object nonce = FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(StaffPolicy.NONCE);
        return nonce == null ? plain : new NonceWriter(plain, nonce.toString());
    }
}
