package jp.madoguchi.account;

import java.time.Instant;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** An edition of a document that somebody has accepted. */
public record AcceptedTerms(TermsVersion edition, Instant at) {

    boolean isOf(TermsVersion other) {
        return edition.getDocument().equals(other.getDocument()) && edition.getVersion().equals(other.getVersion());
    }

    public String getTitle() {
        return edition.getTitle();
    }

    public String getVersion() {
        return edition.getVersion();
    }

    public String getAtText() {
        return JapaneseDate.withTime(at);
    }
}
