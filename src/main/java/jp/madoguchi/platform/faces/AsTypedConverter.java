package jp.madoguchi.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A password: not a character of it is ours to change. */
@FacesConverter("asTyped")
public class AsTypedConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent field, String typed) {
        return typed == null || typed.isEmpty() ? null : typed;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, String value) {
        return value == null ? "" : value;
    }
}
