package jp.madoguchi.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.Optional;
import jp.madoguchi.platform.text.Refusal;
import jp.madoguchi.platform.text.RefusedCharacter;

/** Every text field's check: no character that cannot be kept, and not longer than its column, counted as people count. */
@FacesValidator("readableText")
public class ReadableText implements Validator<Object> {

    @Override
    public void validate(FacesContext context, UIComponent field, Object value) {
        if (!(value instanceof String text)) {
            return;
        }
        Optional<Refusal> refusal = field instanceof HtmlInputTextarea || "true".equals(field.getAttributes().get("lines"))
            ? RefusedCharacter.inText(text)
            : RefusedCharacter.inLine(text);
        refusal.ifPresent(found -> refuse(field, found.message()));
        int most = longest(field);
        // A line end is one character to whoever counts them.
        long length = text.replace("\r\n", "\n").codePoints().count();
        if (length > most) {
            refuse(field, most + "文字までで入力してください（いまは" + length + "文字です）。");
        }
    }

    private static int longest(UIComponent field) {
        Object most = field.getAttributes().get("longest");
        return most == null ? 200 : Integer.parseInt(most.toString());
    }

    private static void refuse(UIComponent field, String message) {
        Object label = field.getAttributes().get("label");
        throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, label + "：" + message, null));
    }
}
