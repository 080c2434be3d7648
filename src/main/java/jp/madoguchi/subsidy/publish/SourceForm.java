package jp.madoguchi.subsidy.publish;

import jp.madoguchi.subsidy.programme.Source;

/** The fields that say what figures and days rest on. */
public class SourceForm {

    private String document;
    private String place;
    private String decision;
    private String dates;

    SourceForm(Source source) {
        this.document = source.document();
        this.place = source.place();
        this.decision = source.decision();
        this.dates = source.dates();
    }

    Source source() {
        return new Source(text(document), text(place), text(decision), text(dates));
    }

    static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getDates() {
        return dates;
    }

    public void setDates(String dates) {
        this.dates = dates;
    }
}
