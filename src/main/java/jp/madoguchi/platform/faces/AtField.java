package jp.madoguchi.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Says at a field what is wrong with it, where only the page knows and no converter could. */
public final class AtField {

    private AtField() {
    }

    public static void say(FacesContext faces, String form, String field, String text) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        ((UIInput) faces.getViewRoot().findComponent(form + ":" + field)).setValid(false);
    }
}
