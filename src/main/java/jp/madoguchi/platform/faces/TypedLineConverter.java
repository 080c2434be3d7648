package jp.madoguchi.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jp.madoguchi.platform.text.Folding;

/** A name or another line: blanks around it go, a tab that came along from a spreadsheet is a blank, else nothing is touched. */
@FacesConverter("typedLine")
public class TypedLineConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent field, String typed) {
        String line = typed == null ? "" : Folding.singleLine(typed.replace('\t', ' '));
        return line.isEmpty() ? null : line;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, String value) {
        return value == null ? "" : value;
    }
}
