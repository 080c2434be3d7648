package jp.madoguchi.subsidy.assess;

import static jp.madoguchi.facility.scheme.SourceDocument.GUIDE_2020;
import static jp.madoguchi.facility.scheme.SourceDocument.HOUSE;
import static jp.madoguchi.facility.scheme.SourceDocument.NOTICE_0321;
import static jp.madoguchi.facility.scheme.SourceDocument.OVERVIEW_2025;
import static jp.madoguchi.facility.scheme.SourceDocument.SLIDES_2023;

import java.util.Locale;
import java.util.ResourceBundle;
import jp.madoguchi.facility.scheme.SourceDocument;

/** 根拠 of the money: the place a rule rests on, and the decision that reads it. Texts in clauses.properties. Figures have their own source. */
public enum AssessClause {
    COMPONENTS(OVERVIEW_2025, "D-03"),
    ROUNDING(HOUSE, "D-02"),
    TAX(GUIDE_2020, "D-21"),
    WINDOW(OVERVIEW_2025, "D-04"),
    TABLES(OVERVIEW_2025, "D-29"),
    CHAIN(GUIDE_2020, "D-08"),
    READERS(GUIDE_2020, ""),
    TIERS(SLIDES_2023, ""),
    COMBINATION(OVERVIEW_2025, "D-07"),
    ONCE(HOUSE, "D-19"),
    LIMITED_AUDIENCE(HOUSE, "D-20"),
    IN_USE(NOTICE_0321, "D-23"),
    HOME_NURSING(NOTICE_0321, "D-29"),
    NO_FIGURES(NOTICE_0321, "D-29"),
    STATUS(HOUSE, "");

    private final SourceDocument document;
    private final String decision;

    AssessClause(SourceDocument document, String decision) {
        this.document = document;
        this.decision = decision;
    }

    /** Title and date of the document as people know it */
    public String getDocument() {
        return document.getTitle();
    }

    /** Where in the document */
    public String getPlace() {
        return text(name() + ".place");
    }

    /** D-03, or nothing where the document leaves nothing open */
    public String getDecision() {
        return decision;
    }

    /** What it says, shortly */
    public String getWords() {
        return text(name() + ".words");
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("jp.madoguchi.subsidy.assess.clauses", Locale.ROOT).getString(key);
    }
}
