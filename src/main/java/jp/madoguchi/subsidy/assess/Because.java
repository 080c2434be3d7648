package jp.madoguchi.subsidy.assess;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A reason with the particulars its text mentions. */
public record Because(AssessReason reason, List<String> details) {

    public Because {
        details = List.copyOf(details);
    }

    static Because of(AssessReason reason, String... details) {
        return new Because(reason, List.of(details));
    }

    /** Plain text: whoever shows it escapes it. */
    public String getText() {
        String text = ResourceBundle.getBundle("jp.madoguchi.subsidy.assess.reasons", Locale.ROOT).getString(reason.name());
        return MessageFormat.format(text, details.toArray());
    }

    public AssessClause getClause() {
        return reason.getClause();
    }
}
