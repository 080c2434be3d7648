package jp.madoguchi.facility.scheme;

import static jp.madoguchi.facility.scheme.SourceDocument.ANNOUNCED;
import static jp.madoguchi.facility.scheme.SourceDocument.GUIDE_2020;
import static jp.madoguchi.facility.scheme.SourceDocument.HOUSE;
import static jp.madoguchi.facility.scheme.SourceDocument.LETTER_2320;
import static jp.madoguchi.facility.scheme.SourceDocument.LETTER_2320_1;
import static jp.madoguchi.facility.scheme.SourceDocument.LETTER_2320_3;
import static jp.madoguchi.facility.scheme.SourceDocument.NOTICE_0321;
import static jp.madoguchi.facility.scheme.SourceDocument.OVERVIEW_2025;
import static jp.madoguchi.facility.scheme.SourceDocument.SLIDES_2023;

import java.util.Locale;
import java.util.ResourceBundle;

/** 根拠: the place in a source document that an answer rests on, and the decision that reads it. Texts in clauses.properties. */
public enum Clause {
    FULL_AUDIENCE(GUIDE_2020, ""),
    FULL_START(ANNOUNCED, ""),
    OBLIGATION(LETTER_2320_3, ""),
    MEASURES(LETTER_2320_3, "D-15"),
    EXEMPT(LETTER_2320_1, "D-20"),
    TRANSITIONAL(LETTER_2320_3, "D-20"),
    CHECKUP(SLIDES_2023, "D-20"),
    HAS_FULL(SLIDES_2023, "D-20"),
    MIDWIFERY(SLIDES_2023, "D-20"),
    AUDIENCE(HOUSE, "D-20"),
    RECONFIRM(HOUSE, "D-15"),
    FULL_FIRST(NOTICE_0321, "D-23"),
    CONSENT_START(NOTICE_0321, ""),
    ONLINE(OVERVIEW_2025, ""),
    ALTERNATE(OVERVIEW_2025, ""),
    STARTS(HOUSE, ""),
    STATUS(HOUSE, ""),
    CHAIN(GUIDE_2020, "D-08"),
    CONFIRM_LETTER(LETTER_2320, ""),
    CONFIRM_SLIDES(LETTER_2320_3, ""),
    CONFIRM_2025(OVERVIEW_2025, ""),
    CONFIRM_CHECKUP(SLIDES_2023, ""),
    CONFIRM_MIDWIFERY(SLIDES_2023, "");

    private final SourceDocument document;
    private final String decision;

    Clause(SourceDocument document, String decision) {
        this.document = document;
        this.decision = decision;
    }

    /** full-audience: the id of the clause on the page of sources */
    public String getAnchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Title and date of the document as people know it */
    public String getDocument() {
        return document.getTitle();
    }

    /** Where in the document */
    public String getPlace() {
        return text(name() + ".place");
    }

    /** D-20, or nothing where the document leaves nothing open */
    public String getDecision() {
        return decision;
    }

    /** What it says, shortly */
    public String getWords() {
        return text(name() + ".words");
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("jp.madoguchi.facility.scheme.clauses", Locale.ROOT).getString(key);
    }
}
