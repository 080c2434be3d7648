package jp.madoguchi.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * m:kept key="…": what is inside is the same for everybody who asks with the same key, so for a second it is neither
 * built nor rendered again. Nothing with a field or a button may stand inside. Head and foot of each page cost a fifth
 * of the whole page before (docs/performance.md).
 */
public class Kept extends TagHandler {

    private final TagAttribute key;

    public Kept(TagConfig config) {
        super(config);
        key = getRequiredAttribute("key");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        String wanted = key.getValue(context);
        String html = KeptPieces.freshOrNull(wanted);
        KeptOutput output = new KeptOutput(wanted, html);
        parent.getChildren().add(output);
        if (html == null) {
            nextHandler.apply(context, output);
        }
    }
}
