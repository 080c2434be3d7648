package jp.madoguchi.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jp.madoguchi.platform.text.Reading;

/** Turns what was typed into a value, or says at the field why not. Shown again, the value stands as it was understood. */
public abstract class ReadingConverter<V> implements Converter<V> {

    protected abstract Reading<V> read(String typed);

    @Override
    public V getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed).orThrow(refusal ->
            new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.message(), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, V value) {
        return value == null ? "" : value.toString();
    }
}
