package jp.madoguchi.platform.audit;

import jp.madoguchi.platform.calendar.JapaneseDate;

/** An entry of the trail as it is read. */
public record AuditLine(AuditPlace place, String caller, String deed, String subject, String detail) {

    public String getAt() {
        return JapaneseDate.withTime(place.at());
    }
}
