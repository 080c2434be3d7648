package jp.madoguchi.platform.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A reason with the particulars its text mentions. */
public record Refusal(Reason reason, List<String> details) {

    public Refusal {
        details = List.copyOf(details);
    }

    public static Refusal because(Reason reason, String... details) {
        return new Refusal(reason, List.of(details));
    }

    /** What is wrong and how to put it right, for the person who typed it. Plain text: whoever shows it escapes it. */
    public String message() {
        String text = ResourceBundle.getBundle("jp.madoguchi.platform.reasons", Locale.ROOT).getString(reason.key());
        return MessageFormat.format(text, details.toArray());
    }
}
