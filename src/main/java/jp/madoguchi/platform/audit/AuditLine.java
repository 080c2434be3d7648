package jp.madoguchi.platform.audit;

import java.time.Instant;
import jp.madoguchi.platform.TimePlace;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** An entry of the trail as it is read. */
public record AuditLine(TimePlace place, String caller, String deed, String subject, String detail) {

    public Instant at() {
        return place.at();
    }

    public String getAt() {
        return JapaneseDate.withTime(at());
    }
}
