package jp.madoguchi.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/** Leaves out what is inside m:kept while its piece is at hand. */
public class KeptHandler extends ComponentHandler {

    public KeptHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent component, UIComponent parent) {
        ((Kept) component).lookFor(getRequiredAttribute("key").getValue(context));
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        if (!((Kept) component).isAtHand()) {
            super.applyNextHandler(context, component);
        }
    }
}
