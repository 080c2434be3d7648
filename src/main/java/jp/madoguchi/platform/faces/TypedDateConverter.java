package jp.madoguchi.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.calendar.TypedDate;

@FacesConverter("typedDate")
public class TypedDateConverter extends ReadingConverter<LocalDate> {

    @Override
    protected Reading<LocalDate> read(String typed) {
        return TypedDate.of(typed);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDate value) {
        return value == null ? "" : JapaneseDate.full(value);
    }
}
