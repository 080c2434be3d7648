package jp.madoguchi.subsidy.publish;

import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.subsidy.programme.Editions;

/** A window an offer has had, and why it came. */
public record WindowRow(Editions.Moved moved) {

    public int getEdition() {
        return moved.edition().number();
    }

    public String getSince() {
        return getEdition() == 1 ? "最初から" : moved.edition().publishedAt().map(JapaneseDate::withTime).orElseThrow();
    }

    public String getWindow() {
        return moved.window().map(OfferRow::words).orElse("資料に記載なし");
    }

    public String getWhy() {
        return moved.edition().why();
    }
}
