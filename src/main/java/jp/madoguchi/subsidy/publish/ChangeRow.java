package jp.madoguchi.subsidy.publish;

import jp.madoguchi.platform.calendar.JapaneseDate;

/** A change of an edition as the pages show it. */
public record ChangeRow(EditionChange change) {

    public String getAt() {
        return JapaneseDate.withTime(change.changedAt());
    }

    public String getName() {
        return change.getName();
    }

    public String getWhat() {
        return change.getWhat();
    }
}
