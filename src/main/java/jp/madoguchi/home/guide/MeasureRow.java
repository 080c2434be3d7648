package jp.madoguchi.home.guide;

import jp.madoguchi.facility.scheme.TransitionalMeasure;

/** One of the six 経過措置, and whether 資格確認限定型 is open while it holds. */
public final class MeasureRow {

    private final TransitionalMeasure measure;
    private final SchemeView limited;

    MeasureRow(TransitionalMeasure measure, SchemeView limited) {
        this.measure = measure;
        this.limited = limited;
    }

    public int getNumber() {
        return measure.number();
    }

    public String getCircumstance() {
        return measure.circumstance();
    }

    public String getTerm() {
        return measure.term();
    }

    public SchemeView getLimited() {
        return limited;
    }
}
