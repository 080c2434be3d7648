package jp.madoguchi.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A text of several lines, exactly as typed; one of blanks alone is none. */
@FacesConverter("typedText")
public class TypedTextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, String value) {
        return value == null ? "" : value;
    }
}
